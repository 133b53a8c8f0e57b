"""Measures of plain text that several rules need."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from media_literacy.lesson.bounded_cache import memoized

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
"""A letter of a script without spaces. Most texts have none, and to compile so many takes 2 ms of a start."""
_MAY_BE_UNSPACED = re.compile("[^\u0000-\u0dff\u2000-\u206f]")
"""What is neither in the scripts below those in Unicode nor a dash, a quotation mark or the like."""
_SENTENCE_END = re.compile(r"[.!?:…؟।]+(?=\W|$)|\n")
_LONG_WORD = 6
_MOST_CHARACTERS = 1_200_000


@memoized(_MOST_CHARACTERS)
def count_words(text: str) -> int:
    """How many words a text has. In scripts without spaces two characters are taken for a word."""
    spaced, characters = _unspaced().subn(" ", text) if _MAY_BE_UNSPACED.search(text) else (text, 0)
    return len(_WORD.findall(spaced)) + characters // 2


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: letter case and the form of apostrophes make no difference."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


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


def count_spaced(text: str) -> int:
    """How many stretches between white space a text has."""
    return _counts(text).spaced


class _Counts(NamedTuple):
    spaced: int
    words: int
    long_words: int
    sentences: int
    is_unspaced: bool


@memoized(_MOST_CHARACTERS)
def _counts(text: str) -> _Counts:
    words = _WORD.findall(text)
    long_words = sum(map(_LONG_WORD.__lt__, map(len, words)))
    sentences = sum(_WORD.search(part) is not None for part in _SENTENCE_END.split(text)) if words else 0
    is_unspaced = _MAY_BE_UNSPACED.search(text) is not None and _unspaced().search(text) is not None
    return _Counts(len(text.split()), len(words), long_words, sentences, is_unspaced)


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(_UNSPACED)
