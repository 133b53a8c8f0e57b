"""Names of a class that were typed and are not saved: they are asked about before another page replaces them."""

from PySide6.QtCore import Signal

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.classroom.results.roster_page import RosterPage
from media_literacy.ui.unsaved import HeldWork, Question


class RosterWork(HeldWork):
    """`saved` carries the class as it is to be kept by whoever goes elsewhere."""

    saved = Signal(object)

    def __init__(self, page: RosterPage) -> None:
        super().__init__(page)
        self._page = page
        page.changed.connect(self.change)

    def question(self) -> Question | None:
        """What is asked; None where nothing was changed."""
        if self.is_discarded or not self._page.is_changed:
            return None
        return Question(_("The class is not saved."), save=_("Save the class"), keep=_("Leave it as it was"))

    def kept_text(self) -> UnsavedText | None:
        """Names are put aside nowhere but with their class."""
        return None

    def save(self) -> bool:
        """Have it kept; a class without a name is asked for one."""
        typed = self._page.checked()
        if typed is None:
            return False
        self.is_discarded = True
        self.saved.emit(typed)
        return True
