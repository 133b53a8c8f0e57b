"""Measures of plain text that several rules need."""

import re

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?:…؟।]+(?=\W|$)|\n")
_LONG_WORD = 6


def count_words(text: str) -> int:
    """How many words a text has. In scripts without spaces two characters are taken for a word."""
    spaced, characters = _UNSPACED.subn(" ", text)
    return len(_WORD.findall(spaced)) + characters // 2


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: letter case and the form of apostrophes make no difference."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def lix(text: str) -> float | None:
    """The LIX of a text (Björnsson 1968): words a sentence, plus the share in a hundred of words over six letters.

    It needs no syllables, and so serves most languages that are written with spaces. None where it says nothing: no
    words, or a script without spaces. As Björnsson did, it takes full stops and colons for the ends of sentences.
    """
    words = _WORD.findall(text)
    if not words or _UNSPACED.search(text):
        return None
    long_words = sum(len(word) > _LONG_WORD for word in words)
    sentences = sum(_WORD.search(one) is not None for one in _SENTENCE_END.split(text))
    return len(words) / sentences + 100 * long_words / len(words)
