"""Lines that a program has wrapped, put together again: words that it divided become whole, hyphens of words stay."""

import re
from collections.abc import Container, Sequence

_HYPHENS = "-\u2010"
SOFT_HYPHEN_AT_END = re.compile("\u00ad[ \t]*\r?\n[ \t]*")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_BROKEN = re.compile(r"(?<![^\W\d_])[^\W\d_]+[-\u2010][^\S\n]*\n\s*[^\W\d_]+")
_DIVIDED = re.compile(r"(?<![^\W\d_])([^\W\d_]+(?:[-\u2010][^\W\d_]+)*)[-\u2010]$")
_FIRST = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_AFTER_A_LEFT_OUT_END = frozenset(["and", "or", "und", "oder", "bzw", "sowie", "et", "ou", "y", "o", "e", "en", "of"])
"""“Fleisch- und Milchpreise”: the hyphen stands for the end of a word, and a space follows."""

_KEEP_THEIR_HYPHEN = frozenset(["self", "ex", "well", "half", "vice", "non", "all", "cross"])

_LONGEST_WORD = 200
"""Letters; a word that is longer is looked at from its end."""


def known_words(text: str) -> frozenset[str]:
    """The words of a text, with the hyphens that they have inside of lines, in small letters."""
    whole = _BROKEN.sub(" ", text)
    return frozenset(word.casefold().replace("\u2010", "-") for word in _WORD.findall(whole))


def is_divided(before: str, line: str) -> bool:
    """Whether a line ends inside a word that the next one goes on with."""
    return before[-1:] in _HYPHENS and before[-2:-1].isalnum() and line[:1].isalnum()


def joined_lines(lines: Sequence[str], known: Container[str]) -> str:
    """Lines of one paragraph as one. `known` are the words of the text: a hyphen stays where one of them has it."""
    pieces = [lines[0]]
    before = lines[0][-_LONGEST_WORD:]  # a word may go over several lines; to look at all of them takes too long
    for line in lines[1:]:
        if _drops_hyphen(before, line, known):
            pieces[-1], between, before = pieces[-1][:-1], "", before[:-1]
        else:
            between = _between(before, line)
        pieces.append(between + line)
        before = f"{before}{between}{line}"[-_LONGEST_WORD:]
    return "".join(pieces)


def _between(before: str, line: str) -> str:
    if not is_divided(before, line):
        return " "
    first = _FIRST.match(line)
    return " " if first and first[0].casefold() in _AFTER_A_LEFT_OUT_END else ""


def _drops_hyphen(before: str, line: str, known: Container[str]) -> bool:
    """Whether a hyphen at the end of a line is there for the line alone."""
    if not is_divided(before, line):
        return False
    start, end = _DIVIDED.search(before), _FIRST.match(line)
    if start is None or end is None or not line[0].islower() or end[0].casefold() in _AFTER_A_LEFT_OUT_END:
        return False
    first, rest = start[1].casefold(), end[0].casefold()
    if first + rest in known:
        return True
    if f"{first}-{rest}" in known or first in _KEEP_THEIR_HYPHEN:
        return False
    return not (first in known and rest in known and len(first) > 2 < len(rest))
