"""Begin a lesson of one’s own from the one that is open."""

from functools import partial

from media_literacy.i18n import gettext as _
from media_literacy.ui.teacher_action import TeacherAction


class MakeOwnLesson(TeacherAction):
    """Leads to the workshop with a copy under a name of its own, of a lesson from a pack as well."""

    rank = 51

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Make one of my own from this")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("A new lesson with its text and notes, to change as you like. It says whom it was made from.")

    def begin(self) -> None:
        """Go there."""
        from media_literacy.ui.rooms.workshop_room import WorkshopRoom

        # It outlives the page that this action is on.
        room = WorkshopRoom(self.context)
        self.context.navigation.go(partial(room.copy_lesson, self.subject.file))


ACTION = MakeOwnLesson
