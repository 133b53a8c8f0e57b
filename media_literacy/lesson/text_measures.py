"""Measures of plain text that several rules need."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from media_literacy.lesson.bounded_cache import memoized

_WORD = re.compile(r"\w+(?:['’\-]\w+)*+")
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
"""A letter of a script without spaces. Most texts have none, and to compile so many takes 2 ms of a start."""
_MAY_BE_UNSPACED = re.compile("[^\u0000-\u0dff\u2000-\u206f]")
"""What is neither in the scripts below those in Unicode nor a dash, a quotation mark or the like."""
_SENTENCE_END = re.compile(r"[\n.!?:…؟।](?:(?<=\n)|(?!\w))")
"""A line end, or a stop before anything but a word. It begins with one class of characters, which is found fast."""
_LONG_WORD = 6
_MOST_CHARACTERS = 1_200_000


def count_words(text: str) -> int:
    """How many words a text has. In scripts without spaces two characters are taken for a word."""
    return _counts(text).words


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: letter case and the form of apostrophes make no difference."""
    words: list[str] = _WORD.findall(text)
    return " ".join(words).casefold().replace("’", "'").split()


def lix(lines: Iterable[str]) -> float | None:
    """The LIX of a text (Björnsson 1968): words a sentence, plus the share in a hundred of words over six letters.

    It needs no syllables, and so serves most languages that are written with spaces. None where it says nothing: no
    words, or a script without spaces. As Björnsson did, it takes full stops and colons for the ends of sentences; no
    word and no sentence goes on across the end of a line.
    """
    counts = [_counts(line) for line in lines]
    words = sum(count.words for count in counts)
    if not words or any(count.is_unspaced for count in counts):
        return None
    return words / sum(count.sentences for count in counts) + 100 * sum(count.long_words for count in counts) / words


class _Counts(NamedTuple):
    words: int
    long_words: int
    sentences: int
    is_unspaced: bool


@memoized(_MOST_CHARACTERS)
def _counts(text: str) -> _Counts:
    spaced, characters = _unspaced().subn(" ", text) if _MAY_BE_UNSPACED.search(text) else (text, 0)
    words = _WORD.findall(spaced)
    long_words = [word for word in words if len(word) > _LONG_WORD]
    sentences = [*filter(_WORD.search, _SENTENCE_END.split(spaced))]
    return _Counts(len(words) + characters // 2, len(long_words), len(sentences), characters > 0)


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(_UNSPACED)
