"""The entries of the page “For teachers”. A module in `media_literacy.ui.teacher_actions` is one."""

from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject

from media_literacy.discovery import declarations
from media_literacy.store.lesson_listing import is_of_pack
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui import teacher_actions as actions
from media_literacy.ui.teacher_action import LessonToTeach, TeacherAction
from media_literacy.ui.window_context import WindowContext


def teacher_actions(opened: OpenedLesson, context: WindowContext, parent: QObject) -> list[TeacherAction]:
    """What can be done with this lesson, in the order of the ranks; nothing where learners are on their own."""
    if context.is_kiosk:
        return []
    assert opened.lesson is not None
    file = Path(opened.report.file)
    subject = LessonToTeach(opened.lesson, file, opened.folder, is_own=not is_of_pack(file, context.data_folder))
    kinds = sorted(declarations(actions, "ACTION"), key=attrgetter("rank"))
    return [kind(subject, context, parent) for kind in kinds]
