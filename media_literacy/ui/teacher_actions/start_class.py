"""Start a class around the lesson: on learners' own screens, or with raised hands."""

from functools import partial

from media_literacy.i18n import gettext as _
from media_literacy.ui.classroom.teacher.class_plan import ClassPlan
from media_literacy.ui.teacher_action import TeacherAction


class StartClass(TeacherAction):
    """Shows what is to be settled, and then the class in place of the lesson."""

    rank = 5

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
        from media_literacy.ui.classroom.teacher.setup_page import ClassSetupPage

        appearance = self.context.appearances.appearance
        page = ClassSetupPage(self.subject.lesson, appearance, self.context.window, can_host=False)
        page.left.connect(self.left)
        page.begun.connect(self._on_begun)
        self.page_made.emit(page)

    def _on_begun(self, plan: ClassPlan) -> None:
        self.context.navigation.go(partial(self._show_class, plan))

    def _show_class(self, _plan: ClassPlan) -> None:
        from media_literacy.ui.classroom.teacher.class_pages import ClassPages
        from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge
        from media_literacy.ui.text.picture_cache import PictureSource

        ClassPages(HandsBridge(self.subject.lesson), PictureSource(self.subject.pictures), self.context)


ACTION = StartClass
