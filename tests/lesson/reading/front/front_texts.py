"""Front matter alone, for its tests."""

from pathlib import Path

from media_literacy.lesson.model import FrontMatter
from media_literacy.lesson.parser import ParsedLesson, parse_lesson


def parse(front: str, name: str = "Bus Lanes (2).md") -> ParsedLesson:
    return parse_lesson(f"---\n{front}\n---\n# News\n\nIt rained.".encode(), Path(name))


def front(text: str) -> FrontMatter:
    lesson = parse(text).lesson
    assert lesson is not None
    return lesson.front


def codes(text: str) -> list[str]:
    return [
        f"{diagnostic.start.line}:{diagnostic.start.column} {diagnostic.code}"
        for diagnostic in parse(text).report.diagnostics
    ]
