"""Change the lesson in the workshop."""

from media_literacy.i18n import gettext as _
from media_literacy.ui.teacher_action import TeacherAction


class OpenInWorkshop(TeacherAction):
    """Leads to the workshop, which makes the copy where one is needed."""

    rank = 50

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Open in the workshop")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("Change it, and try what you changed. Of a lesson from a pack you get a copy that is yours.")

    def begin(self) -> None:
        """Go there."""
        self.context.actions.edit_lesson()


ACTION = OpenInWorkshop
