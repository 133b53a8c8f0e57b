"""A lesson that is not in the list of its pack is seen by nobody."""

from collections.abc import Iterator
from itertools import islice

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import MOST_OF_ONE_CODE
from media_literacy.packs.pack_toml import written_lessons
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

LESSON_NOT_LISTED = DiagnosticCode("lesson-not-listed", Severity.WARNING)


def unlisted_lessons(view: PackView) -> Iterator[Placed]:
    """Lesson files in the pack's folders of lessons that its lists do not name."""
    folder = view.pack.folder.resolve()
    listed = {file.resolve(): None for file in view.pack.all_lessons}
    folders = dict.fromkeys([folder / "lessons", *(file.parent for file in listed)])
    lessons = (lesson for place in folders if place != folder for lesson in written_lessons(place))
    for file in islice((lesson for lesson in lessons if lesson.resolve() not in listed), MOST_OF_ONE_CODE):
        name = file.relative_to(folder).as_posix()
        message = _("“{name}” lies in the pack’s folder and is not in its list, so nobody will see it.")
        hint = _("Add it to the list of lessons, or move it elsewhere.")
        yield view.diagnose(LESSON_NOT_LISTED, message.format(name=name), hint)


RULES = (PackRule(unlisted_lessons, (LESSON_NOT_LISTED,)),)
