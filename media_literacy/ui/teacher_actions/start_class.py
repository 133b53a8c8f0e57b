"""Leading a class through the lesson: on learners' own screens, or with raised hands."""

from media_literacy.i18n import gettext as _
from media_literacy.ui.teacher_action import TeacherAction


class StartClass(TeacherAction):
    """Shows what is to be settled, and then the class in place of the lesson."""

    rank = 5

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Lead a class through it")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("Everybody reads and marks; the projector shows where the class hesitated, and you reveal.")

    def begin(self) -> None:
        """Settle how."""
        from media_literacy.ui.classroom.setup.class_setting_up import ClassSettingUp

        setting_up = ClassSettingUp(self.context, self)
        setting_up.left.connect(self.left)
        setting_up.page_made.connect(self.page_made)
        setting_up.show(self.subject)


ACTION = StartClass
