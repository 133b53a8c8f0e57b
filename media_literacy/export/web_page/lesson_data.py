"""What the script of a page, and a result that comes back from it, know the lesson by."""

from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.lesson.model import Lesson

DATA_VERSION = 1


def lesson_data(lesson: Lesson, pack: str, *, has_key: bool) -> dict[str, object]:
    """The data block `lesson-data`; `pack` is empty for a lesson that stands alone."""
    return {
        "format": DATA_VERSION,
        "pack": pack,
        "lesson": lesson.front.id,
        "version": lesson.front.version,
        "digest": digest_text(lesson_digest(lesson)),
        "hasKey": has_key,
        "ids": [sentence.id for sentence in lesson.article.sentences],
    }
