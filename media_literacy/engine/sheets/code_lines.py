"""Codes as people gather them: one a line, a name before or behind it, or a row of the table that a form makes."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from media_literacy.engine.sheets.result_code import code_symbols, is_about_as_long, is_whole_code

MOST_LINES = 2_000
LONGEST_LINE = 400
"""In characters; of a longer one only the beginning is looked at."""
MOST_PLACES = 40
"""Of a line, where a code may begin: one with a space behind each of its symbols has a date and a name before it
at most.
"""

_BETWEEN = re.compile(r"[\s,;:\"“”„|()]+")
_HAS_LETTER = re.compile(r"[^\W\d_]")


class CodeLine(NamedTuple):
    """A line with what is, or may be meant as, its code; `code` is empty where there is none."""

    text: str
    code: str
    name: str = ""


def code_lines(text: str, length: int) -> Iterator[CodeLine]:
    """What stands in each line that is not empty, the first `MOST_LINES` of them.

    Codes of the lesson at hand have that many characters, so they are found among words that could belong to one.
    """
    lines = (line.strip() for line in text.splitlines())
    for _number, line in zip(range(MOST_LINES), filter(None, lines), strict=False):
        yield _read_line(line[:LONGEST_LINE], length)


def _read_line(line: str, length: int) -> CodeLine:
    """The words of the line that are a whole code; else the one that looks like one, or nothing."""
    words = [word for word in _BETWEEN.split(line) if word]
    symbols = [code_symbols(word) for word in words]
    for start, end in islice(_spans(symbols, length), MOST_PLACES):
        if is_whole_code([*chain.from_iterable(symbols[start:end])]):
            return CodeLine(line, "-".join(words[start:end]), _name(words[:start] + words[end:]))
    alike = (word for word, found in zip(words, symbols, strict=True) if is_about_as_long(found))
    meant = max(alike, key=len, default="")
    if meant:
        return CodeLine(line, meant, _name([word for word in words if word != meant]))
    return CodeLine(line, line if is_about_as_long(code_symbols(line)) else "")


def _spans(symbols: Sequence[Sequence[int]], length: int) -> Iterator[tuple[int, int]]:
    """From where to where words follow each other that have so many symbols of a code together."""
    lengths = [*map(len, symbols)]
    for start in range(len(lengths)):
        found = 0
        for end in range(start, len(lengths)):
            if not lengths[end] or found >= length:
                break
            found += lengths[end]
            if found == length:
                yield start, end + 1


def _name(words: Sequence[str]) -> str:
    """What is left of a line, without the dates and numbers of a form."""
    return " ".join(word for word in words if _HAS_LETTER.search(word)).strip("-–— ")
