"""The page on which a class is set up, for one lesson, and where it leads."""

from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui.classroom.setup.class_opening import ClassesThere, classes_there
from media_literacy.ui.classroom.setup.class_plan import ClassPlan
from media_literacy.ui.classroom.setup.class_start import ClassStart
from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.classroom.setup.setup_work import SetupWork
from media_literacy.ui.teacher_action import LessonToTeach
from media_literacy.ui.window_context import WindowContext


class ClassSettingUp(QObject):
    """`page_made` carries the page; `left` leads back from there, and what is settled begins the class."""

    page_made = Signal(QWidget)
    left = Signal()

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._start = ClassStart(context, self)
        self._way = Job()
        self._page: ClassSetupPage | None = None
        self._work: SetupWork | None = None
        self._taught: LessonToTeach | None = None
        context.navigation.leaving.connect(self._release_work)

    def show_file(self, file: Path) -> None:
        """Read a lesson, then set up a class with it."""
        context = self._context
        self._way = context.navigation.begin(_("Opening “{name}”").format(name=file.name))
        work = partial(context.library.open_lesson, file)
        context.tasks.run(work, self._on_read, context.actions.report_fault, job=self._way)

    def show(self, taught: LessonToTeach) -> None:
        """Set up a class with a lesson that was read."""
        context = self._context
        self._taught = taught
        page = ClassSetupPage(taught.lesson, context.appearances.appearance, context.window)
        page.left.connect(self.left)
        page.begun.connect(self._on_begun)
        self._start.serve(page.interrupted)
        self._page = page
        self.page_made.emit(page)
        self._work = SetupWork(page)
        context.unsaved().register(self._work, self._work.work_changed)
        work = partial(classes_there, context.data_folder)
        context.tasks.run(work, self._on_classes, context.actions.report_fault)

    def _on_read(self, opened: OpenedLesson) -> None:
        if opened.lesson is None or opened.file is None:
            problem = AppError(
                _("The lesson has errors, so no class can be led through it."), hint=_("Mend it in the workshop first.")
            )
            self._context.actions.report_fault(problem)
            return
        taught = LessonToTeach(opened.lesson, opened.file, opened.folder, is_own=True)
        self._context.navigation.arrive(self._way, partial(self.show, taught))

    def _on_classes(self, found: ClassesThere) -> None:
        if self._page is not None and shiboken6.isValid(self._page):
            self._page.interrupted.show_sessions(found.interrupted)
            self._page.show_rosters(found.rosters)

    def _release_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            self._context.unsaved().release(work)

    def _on_begun(self, plan: ClassPlan) -> None:
        if self._work is not None:
            self._work.discard()  # the class has them
        taught = self._taught
        assert taught is not None
        self._start.begin(plan, taught.lesson, taught.file, taught.pictures)
