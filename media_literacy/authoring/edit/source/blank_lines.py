"""Blank lines: those that mean nothing in a form's text, and those around something in a source."""

from media_literacy.lesson.source import Source


def trim_blank_lines(text: str) -> str:
    """A text without blank lines at its ends, and without white space in blank lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    trimmed = "\n".join(line if line.strip() else "" for line in lines).strip("\n")
    return trimmed.strip() if len(lines) == 1 else trimmed.rstrip().lstrip(" \t")


def last_written_line(source: Source, first: int, last: int, blanks: str = " \t") -> int:
    """The last of these lines in which more than `blanks` stands; the first of them when it stands in none."""
    while last > first and not source.line(last).strip(blanks):
        last -= 1
    return last


def first_blank_above(source: Source, line: int, first: int = 1) -> int:
    """Where the blank lines right above a line begin, not before `first`; the line itself where there are none."""
    while line > first and not source.line(line - 1).strip():
        line -= 1
    return line
