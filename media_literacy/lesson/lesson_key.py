"""What a lesson is known by, wherever it lies."""

from typing import NamedTuple


class LessonKey(NamedTuple):
    """What progress is kept by: the pack's id and the lesson's; see `library.lesson_key`."""

    pack: str
    lesson: str
