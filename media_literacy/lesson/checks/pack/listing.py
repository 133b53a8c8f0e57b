"""A lesson that is not in the list of its pack is seen by nobody."""

from collections.abc import Iterator

from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.pack.looking import PackView, Placed
from media_literacy.lesson.codes import diagnose
from media_literacy.lesson.pack import written_lessons


def unlisted_lessons(view: PackView) -> Iterator[Placed]:
    """Lesson files in the pack's folder of lessons that its list does not name."""
    listed = {file.resolve() for file in view.pack.lessons}
    for file in written_lessons(view.pack.folder / "lessons"):
        if file.resolve() not in listed:
            name = f"lessons/{file.name}"
            message = _("“{name}” lies in the pack’s folder and is not in its list, so nobody will see it.")
            hint = _("Add it to the list of lessons, or move it elsewhere.")
            where = view.places.key("lessons")
            yield view.file, diagnose("lesson-not-listed", message.format(name=name), where, hint)
