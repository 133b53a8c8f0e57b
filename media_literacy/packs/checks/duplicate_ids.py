"""Progress is kept by the id of a lesson: two of the same would share it."""

from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed, diagnose_key

DUPLICATE_LESSON_ID = DiagnosticCode("duplicate-lesson-id", Severity.ERROR)


def duplicate_ids(view: PackView) -> Iterator[Placed]:
    """Lessons with an id that an earlier one has."""
    first: dict[str, Draft] = {}
    for lesson in view.all_lessons:
        other = first.setdefault(lesson.front.id, lesson)
        if other is not lesson:
            message = _("The lesson “{file}” has the id “{id}”, too, so that what learners do in both is mixed up.")
            hint = _("Give this lesson an id of its own, and leave the other one’s as it is.")
            message = message.format(file=other.file.name, id=lesson.front.id)
            yield diagnose_key(lesson, "id", DUPLICATE_LESSON_ID, message, hint)


RULES = (PackRule(duplicate_ids, (DUPLICATE_LESSON_ID,)),)
