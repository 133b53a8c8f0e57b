"""The remarks on a lesson that a test writes in a few lines."""

from pathlib import Path

from media_literacy.lesson.parser import parse_lesson


def codes_of(text: str) -> list[str]:
    """The codes of all remarks on a lesson, in their order."""
    return [found.code for found in parse_lesson(text.encode(), Path("news.md")).report.diagnostics]


def places_of(code: str, text: str) -> list[tuple[int, int]]:
    """The lines and columns where a lesson gets this remark."""
    diagnostics = parse_lesson(text.encode(), Path("news.md")).report.diagnostics
    return [(found.start.line, found.start.column) for found in diagnostics if found.code == code]


def noted(note: str, *, sentence: str = "It rained.", front: str = "") -> str:
    """A lesson of one sentence with one note."""
    return f"---\n{front}\n---\n# News\n\n{sentence}[^a]\n\n[^a]: {note}\n"
