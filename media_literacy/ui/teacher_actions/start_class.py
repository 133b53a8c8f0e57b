"""Start a class around the lesson: on learners' own screens, or with raised hands."""

from functools import partial
from typing import TYPE_CHECKING

import shiboken6

from media_literacy.i18n import gettext as _
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.ui.teacher_action import TeacherAction

if TYPE_CHECKING:
    from media_literacy.ui.classroom.teacher.class_plan import ClassPlan
    from media_literacy.ui.classroom.teacher.setup_page import ClassSetupPage


class StartClass(TeacherAction):
    """Shows what is to be settled, and then the class in place of the lesson."""

    rank = 5
    _page: "ClassSetupPage | None" = None

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Start a class")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("Everybody reads and marks; the projector shows where the class hesitated, and you reveal.")

    def begin(self) -> None:
        """Settle how."""
        from media_literacy.ui.classroom.teacher.class_opening import interrupted_classes
        from media_literacy.ui.classroom.teacher.setup_page import ClassSetupPage

        context = self.context
        page = ClassSetupPage(self.subject.lesson, context.appearances.appearance, context.window, has_browsers=False)
        page.left.connect(self.left)
        page.begun.connect(self._on_begun)
        page.resumed.connect(self._on_resumed)
        self._page = page
        self.page_made.emit(page)
        work = partial(interrupted_classes, context.data_folder)
        context.tasks.run(work, self._on_interrupted, context.actions.report_fault)

    def _on_interrupted(self, sessions: tuple[SessionRow, ...]) -> None:
        if self._page is not None and shiboken6.isValid(self._page):
            self._page.interrupted.show_sessions(sessions)

    def _on_begun(self, plan: "ClassPlan") -> None:
        from media_literacy.ui.classroom.teacher.class_start import ClassStart

        subject = self.subject
        ClassStart(self.context, self).begin(plan, subject.lesson, subject.file, subject.pictures)

    def _on_resumed(self, id: str) -> None:
        from media_literacy.ui.classroom.teacher.class_start import ClassStart

        ClassStart(self.context, self).go_on(id)


ACTION = StartClass
