"""Where words stand in an article, in the notes that are open and in what lies open beside it, in reading order."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple

from media_literacy.lesson.model import NO_SENTENCE, Article, SentenceId
from media_literacy.ui.reader.article.text_selection import TextSelection

NOTHING: Mapping[SentenceId, str] = {}

_QUOTATION_MARKS = ("'‘’‚", '"“”„«»')
_POINTS = "[\u0591-\u05c7\u064b-\u065f\u0670]*"
"""The vowel signs of Hebrew and Arabic, which are seldom typed."""


class MatchSource(Enum):
    """What the words stand in."""

    ARTICLE = auto()
    NOTE = auto()
    OWN_NOTE = auto()
    HINT = auto()
    CARD = auto()
    FACT = auto()


class OpenText(NamedTuple):
    """A text that lies open beside the article; `item` says which hint, card or fact it is."""

    source: MatchSource
    item: str
    text: str


class Match(NamedTuple):
    """Words that were found: in a sentence where `selection` says, or without one somewhere in a text of the `source`.

    `sentence` is empty, and `number` behind all sentences, for what is of no sentence; `item` is that of its text.
    """

    sentence: SentenceId
    number: int
    selection: TextSelection | None = None
    source: MatchSource = MatchSource.ARTICLE
    item: str = ""


def find_matches(
    words: str,
    article: Article,
    notes: Mapping[SentenceId, str],
    own_notes: Mapping[SentenceId, str] = NOTHING,
    beside: Sequence[OpenText] = (),
) -> list[Match]:
    """The places of words; capitals, the form of quotation marks and vowel signs make no difference.

    `notes` are the texts of the open notes, `own_notes` what the reader wrote; each that has the words is one place,
    behind those of its sentence. What lies `beside` comes last, in its order.
    """
    pattern = _pattern(words)
    if pattern is None:
        return []
    found: list[Match] = []
    for sentence in article.sentences:
        text = article.blocks[sentence.block].text
        for match in pattern.finditer(text, sentence.start):
            if match.start() >= sentence.end:
                break
            place = TextSelection((sentence.block, match.start()), (sentence.block, match.end()))
            found.append(Match(sentence.id, sentence.number, place))
        for source, texts in ((MatchSource.NOTE, notes), (MatchSource.OWN_NOTE, own_notes)):
            if pattern.search(texts.get(sentence.id, "")):
                found.append(Match(sentence.id, sentence.number, source=source))
    behind = len(article.sentences) + 1
    for source, item, text in beside:
        if pattern.search(text):
            found.append(Match(NO_SENTENCE, behind, source=source, item=item))
    return found


def _pattern(words: str) -> re.Pattern[str] | None:
    parts = [_part(letter) + _POINTS for letter in " ".join(words.split())]
    return re.compile("".join(parts), re.IGNORECASE) if parts else None


def _part(letter: str) -> str:
    for marks in _QUOTATION_MARKS:
        if letter in marks:
            return f"[{marks}]"
    return r"\s+" if letter == " " else re.escape(letter)
