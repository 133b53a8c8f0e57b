"""The one way onto the terminal, or into a file in its place: everything printed is visible, and a line is one line."""

import json
import sys
from typing import TextIO

from media_literacy.errors import AppError
from media_literacy.escaping import visible_in_json, visible_line

INDENT = "    "


def write(*lines: str) -> None:
    """Print lines; with none, an empty one."""
    _write(lines or ("",), sys.stdout)


def warn(*lines: str) -> None:
    """Print lines on standard error."""
    _write(lines, sys.stderr)


def tell(problem: AppError) -> None:
    """Say a failed action on standard error: what happened, and what to do next.

    A message may go on in indented lines, such as a command to type.
    """
    first, *more = f"media-literacy: {problem.message}".split("\n" + INDENT)
    warn(first, *(INDENT + line for line in more))
    if problem.hint:
        warn(INDENT + problem.hint)


def print_json(value: object) -> None:
    """Print data for a script; signs that the output cannot carry are written as escapes, so nothing is lost."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    print(visible_in_json(json.dumps(value, ensure_ascii=encoding != "utf8", indent=2)))


def _write(lines: tuple[str, ...], stream: TextIO) -> None:
    for line in lines:
        print(visible_line(line), file=stream)
