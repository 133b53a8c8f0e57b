"""A class that somebody sits in, as something that is asked about before the window closes or goes elsewhere."""

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.unsaved import HeldWork, Question


class SeatWork(HeldWork):
    """What was marked lies on the disk already; by a slip of the hand nobody should lose sight of the class."""

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page)
        self._page = page

    def question(self) -> Question | None:
        """What is asked; None where the class is over for this seat, or was asked about."""
        if self.is_discarded or not self._page.goes_on:
            return None
        kept = _("What you marked is kept. “Join a class” leads back to it as long as it lasts.")
        return Question(_("You are in a class."), kept, keep=_("Leave the lesson"))

    def kept_text(self) -> UnsavedText | None:
        """Nothing is put aside as a text."""
        return None

    def save(self) -> bool:
        """There is nothing to save."""
        return True
