"""The way into a class: what is read from the disk, and then the class in place of the page that is shown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject

from media_literacy.classroom.host.class_page import make_browser_page
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.model import Lesson
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.ui.classroom.setup.class_opening import (
    OpenedClass,
    end_interrupted,
    open_interrupted,
    open_new,
    open_new_hands,
)
from media_literacy.ui.classroom.setup.class_plan import ClassPlan
from media_literacy.ui.classroom.setup.interrupted_classes import InterruptedClasses
from media_literacy.ui.classroom.teacher.class_pages import ClassPages
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge
from media_literacy.ui.classroom.teacher.live_host_bridge import LiveHostBridge
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.window_context import WindowContext


class ClassStart(QObject):
    """Begins a class, or goes on with one; asks first what has to be asked about the page that is left."""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._way = Job()
        self._classes: InterruptedClasses | None = None

    def begin(self, plan: ClassPlan, lesson: Lesson, file: Path, pictures: Path | None) -> None:
        """Begin a class as it was settled."""
        opening = partial(open_new, file, pictures, plan, self._context.data_folder)
        if not plan.has_network:
            opening = partial(open_new_hands, self._context.data_folder, file, pictures, plan)
        self._open(opening, lesson.front.title)

    def go_on(self, id: str) -> None:
        """Go on with a class that was interrupted."""
        self._open(partial(open_interrupted, self._context.data_folder, id), _("the class"))

    def serve(self, classes: InterruptedClasses) -> None:
        """Do what is chosen of the classes that were interrupted."""
        self._classes = classes
        classes.chosen.connect(self.go_on)
        classes.ended.connect(self._on_ended)

    def _on_ended(self, id: str) -> None:
        context = self._context
        work = partial(end_interrupted, context.data_folder, id)
        context.tasks.run(work, self._on_left, context.actions.report_fault, keeps=True)

    def _on_left(self, sessions: tuple[SessionRow, ...]) -> None:
        if self._classes is not None and shiboken6.isValid(self._classes):
            self._classes.show_sessions(sessions)

    def _open(self, work: Callable[[], OpenedClass], name: str) -> None:
        context = self._context
        self._way = context.navigation.begin(_("Opening “{name}”").format(name=name))
        context.tasks.run(work, self._on_opened, context.actions.report_fault, job=self._way)

    def _on_opened(self, opened: OpenedClass) -> None:
        self._context.navigation.arrive(self._way, partial(self._show, opened))

    def _show(self, opened: OpenedClass) -> None:
        context = self._context
        if opened.by_hands is not None:
            ClassPages(HandsBridge(opened.by_hands, context.tasks), PictureSource(opened.pictures), context)
            return
        bridge = LiveHostBridge(
            opened.lesson,
            opened.begun,
            context.data_folder,
            context.tasks,
            make_browser_page=partial(make_browser_page, opened.lesson, opened.picture_files),
        )
        if opened.lets_browsers_in:
            bridge.let_browsers_in()
        ClassPages(bridge, PictureSource(opened.pictures), context)
