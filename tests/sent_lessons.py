"""Lessons as they are sent to the seats of a class."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from own_lessons import FILES, OCCASION_FILES, our_lesson

from media_literacy.lesson.model import Lesson


@cache
def lessons() -> tuple[Lesson, ...]:
    return tuple(our_lesson(file.stem) for file in (*FILES, *OCCASION_FILES))


def over_the_wire(table: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(table))


def strings_in(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        for inner in found.values():
            yield from strings_in(inner)
    elif isinstance(found, list):
        for inner in found:
            yield from strings_in(inner)
    elif isinstance(found, str):
        yield found
