"""The sheets of a class that were typed in, as work that is not on the disk."""

from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.files.unsaved_work import UnsavedKind, UnsavedText
from media_literacy.ui.unsaved import HeldWork, Question
from media_literacy.ui.workshop.paper.typed_sheets_page import TypedSheetsPage


class SheetsWork(HeldWork):
    """Holds the sheets with the lesson as it was printed, so that their numbers go on meaning the same sentences; those
    of a course with its title, and where it lies."""

    def __init__(
        self,
        page: TypedSheetsPage,
        source: str,
        path: Path | None,
        kind: UnsavedKind = UnsavedKind.SHEETS,
    ) -> None:
        super().__init__(page)
        self._page, self._source, self._path, self._kind = page, source, path, kind
        page.changed.connect(self.change)

    def question(self) -> Question | None:
        """What is asked before the page is left; None where all of it was copied or saved."""
        if self._page.may_be_left or self.is_discarded:
            return None
        count = self._page.count
        message = ngettext("{n} sheet is not saved yet.", "{n} sheets are not saved yet.", count)
        later = _("What you keep for later is offered when the workshop is opened next.")
        if self._page.is_typing:
            later = "\n\n".join((_("One more is in the fields and was not added."), later))
        if not count:
            return Question(_("A sheet is typed in and was not added."), later)
        return Question(message.format(n=count), later, _("Save as CSV…"))

    def kept_text(self) -> UnsavedText | None:
        """The sheets with their lesson; None where they are in a file, or not wanted. A clipboard outlasts no crash."""
        if self.is_discarded or self._page.is_saved:
            return None
        return UnsavedText(self.work_id, self._source, self._path, kind=self._kind, rows=self._page.rows())

    def save(self) -> bool:
        """Ask where the table is to go."""
        return self._page.ask_and_save()
