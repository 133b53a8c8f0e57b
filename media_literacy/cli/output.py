"""The one way onto the terminal, or into a file in its place: everything printed is visible, and a line is one line."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from media_literacy.errors import AppError

INDENT = "    "
_shown: list[int] = []
"""How long the step is that the last line of the terminal shows; empty when it shows none."""


def write(*lines: str) -> None:
    """Print lines; with none, an empty one."""
    _write(lines or ("",), sys.stdout)


def warn(*lines: str) -> None:
    """Print lines on standard error."""
    _write(lines, sys.stderr)


def print_error(problem: "AppError") -> None:
    """Say a failed action on standard error: what happened, and what to do next.

    A message may go on in indented lines, such as a command to type.
    """
    first, *more = f"media-literacy: {problem.message}".split("\n" + INDENT)
    warn(first, *(INDENT + line for line in more))
    if problem.hint:
        warn(INDENT + problem.hint)


def show_step(text: str) -> None:
    """Show what is being done in the last line of a terminal, in place of what it said before."""
    if sys.stderr.isatty():
        import shutil

        from media_literacy.strings.hidden_characters import visible_line

        clear_step()
        columns = max(20, shutil.get_terminal_size().columns - 1)
        line = visible_line(text)[:columns]
        _shown.append(len(line))
        print(line, end="", file=sys.stderr, flush=True)


def clear_step() -> None:
    """Take away what `show_step` showed."""
    if _shown:
        width = max(_shown)
        _shown.clear()
        print("\r" + " " * width + "\r", end="", file=sys.stderr, flush=True)


def print_json(value: object) -> None:
    """Print data for a script; signs that the output cannot carry are written as escapes, so nothing is lost."""
    import json

    from media_literacy.strings.hidden_characters import visible_in_json

    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    print(visible_in_json(json.dumps(value, ensure_ascii=encoding != "utf8", indent=2)))


def _write(lines: tuple[str, ...], stream: "TextIO") -> None:
    from media_literacy.strings.hidden_characters import (
        visible_line,  # its patterns take the help of the program 10 ms to compile
    )

    for line in lines:
        print(visible_line(line), file=stream)
