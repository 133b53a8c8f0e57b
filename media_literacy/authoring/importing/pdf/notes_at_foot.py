"""Footnotes as they stand at the foot of pages: where each begins, and its number raised."""

import re
from collections.abc import Container, Iterator, Sequence

from media_literacy.authoring.importing.raised_letters import raised
from media_literacy.authoring.importing.text.hyphenation import joined_lines

_NUMBER = re.compile(r"(\d{1,3})(?![\d.,:/]?\d)[.)\]]?\s*(?=[^\W\d_]|[“‘„«\"'(])")
_SIGN = re.compile(r"([*†‡§⁰¹²³⁴-⁹]{1,3})\s*(?=\S)")


def begins_note(text: str) -> bool:
    """Whether a line begins with a number or sign as footnotes do."""
    return _NUMBER.match(text) is not None or _SIGN.match(text) is not None


def notes_of(lines: Sequence[str], known: Container[str]) -> list[str]:
    """The texts of the notes that stand in these lines; a line that begins with the next number begins one."""
    return [joined_lines(note, known) for note in _notes(lines)]


def _notes(lines: Sequence[str]) -> Iterator[list[str]]:
    collected: list[str] = []
    number = 0
    for line in lines:
        found, sign = _NUMBER.match(line), _SIGN.match(line)
        begins = sign is not None
        if found is not None and (not collected or int(found[1]) == number + 1):
            number = int(found[1])
            line = f"{raised(found[1])} {line[found.end() :]}"
            begins = True
        elif sign is not None:
            line = f"{sign[1]} {line[sign.end() :]}"
        if begins and collected:
            yield collected
            collected = []
        collected.append(line)
    if collected:
        yield collected
