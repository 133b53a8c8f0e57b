"""The data block of a page: what its script, and a result that comes back from it, know the lesson by."""

from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.export.web_page.script.page_words import page_words
from media_literacy.export.web_page.script.script_lesson import script_lesson, script_sheet
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue

DATA_VERSION = 1


def lesson_data(lesson: Lesson, catalogue: Catalogue, pack: str, *, has_key: bool) -> dict[str, object]:
    """`pack` is empty for a lesson that stands alone."""
    return {
        "format": DATA_VERSION,
        "pack": pack,
        "lesson": lesson.front.id,
        "version": lesson.front.version,
        "digest": digest_text(lesson_digest(lesson, has_key=has_key)),
        "hasKey": has_key,
        **(script_lesson(lesson, catalogue) if has_key else script_sheet(lesson)),
        "words": page_words(lesson, catalogue, has_key=has_key),
    }
