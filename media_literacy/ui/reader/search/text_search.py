"""Where words stand in an article and in the notes that are open, in reading order."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from media_literacy.lesson.model import Article, SentenceId
from media_literacy.ui.reader.article.text_selection import TextSelection

_QUOTATION_MARKS = ("'‘’‚", '"“”„«»')
_POINTS = "[\u0591-\u05c7\u064b-\u065f\u0670]*"
"""The vowel signs of Hebrew and Arabic, which are seldom typed."""


@dataclass(frozen=True, slots=True)
class Match:
    """Words that were found: in a sentence where `selection` says, or without one somewhere in its open note."""

    sentence: SentenceId
    number: int
    selection: TextSelection | None = None


def find_matches(words: str, article: Article, notes: Mapping[SentenceId, str]) -> list[Match]:
    """The places of words; capitals, the form of quotation marks and vowel signs make no difference.

    `notes` are the texts of the open notes; each that has the words is one place, behind those of its sentence.
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
        if sentence.id in notes and pattern.search(notes[sentence.id]):
            found.append(Match(sentence.id, sentence.number))
    return found


def _pattern(words: str) -> re.Pattern[str] | None:
    parts = [_part(letter) + _POINTS for letter in " ".join(words.split())]
    return re.compile("".join(parts), re.IGNORECASE) if parts else None


def _part(letter: str) -> str:
    for marks in _QUOTATION_MARKS:
        if letter in marks:
            return f"[{marks}]"
    return r"\s+" if letter == " " else re.escape(letter)
