"""Names that were typed for one class alone, as work that is asked about before another page replaces it."""

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.unsaved import HeldWork, Question


class SetupWork(HeldWork):
    """The class that is begun has them; until then they are nowhere else."""

    def __init__(self, page: ClassSetupPage) -> None:
        super().__init__(page)
        self._page = page
        page.changed.connect(self.change)

    def question(self) -> Question | None:
        """What is asked; None where nobody typed a name."""
        if self.is_discarded or not self._page.has_typed_names:
            return None
        return Question(_("The names that you typed are not kept anywhere yet."), keep=_("Leave without them"))

    def kept_text(self) -> UnsavedText | None:
        """Names are put aside nowhere."""
        return None

    def save(self) -> bool:
        """There is nothing to save them in."""
        return True
