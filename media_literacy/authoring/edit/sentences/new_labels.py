"""Labels for new notes: a word or two of the sentence, so that the file stays readable."""

import re
import unicodedata
from collections.abc import Collection, Iterator

from media_literacy.lesson.draft import Draft
from media_literacy.lesson.ids import numbered
from media_literacy.lesson.sentences.sentence_ids import is_fit_label
from media_literacy.strings.accents import without_accents

_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")
_LONGEST = 24
_LONG_WORD = 4
_MOST_WORDS = 2
# Letters that have no plain form of their own.
_LATIN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "þ": "th", "ð": "d", "ı": "i"})


def new_label(draft: Draft, text: str) -> str:
    """A label that is free in the draft: the first longer words of a sentence, or “note” in another script."""
    return free_label(text, taken_labels(draft))


def free_label(text: str, taken: Collection[str]) -> str:
    """As `new_label`, where it is known what is taken."""
    return next(candidate for candidate in _candidates(text) if is_fit_label(candidate) and candidate not in taken)


def _candidates(text: str) -> Iterator[str]:
    plain = plain_letters(text)
    words = [re.sub(r"['’].*", "", word) for word in _WORD.findall(plain)]
    long = [word for word in words if len(word) >= _LONG_WORD and not word.isdigit()] or words
    begin = "-".join(word[:_LONGEST] for word in long[:_MOST_WORDS])[:_LONGEST].strip("-")
    if long:
        yield long[0][:_LONGEST] if len(long[0]) > _LONG_WORD + _MOST_WORDS else begin
        yield begin
    yield from numbered(begin or "note")


def plain_letters(text: str) -> str:
    """A text in small letters, those of Latin scripts without accents and as they are written where there are none."""
    return without_accents(unicodedata.normalize("NFKD", text.lower().translate(_LATIN)))


def taken_labels(draft: Draft) -> Collection[str]:
    """Every name that a mark, a link or a field could mean already."""
    taken = {note.label for note in draft.notes} | {mark.label for mark in draft.marks}
    taken |= {str(sentence.id) for sentence in draft.lesson.article.sentences} | {
        str(card.id) for card in draft.lesson.cards
    }
    return taken | {link.target.removeprefix("#") for link in draft.links}
