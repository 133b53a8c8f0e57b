"""The lesson that is being written, as work that may not be on the disk: what is put aside of it, and what is asked."""

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.unsaved import HeldWork, Question, UnsavedWork
from media_literacy.ui.workshop.forms.pending_places import quoted_entry
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.save_questions import SaveQuestions

_MOST_NAMED = 8


class LessonWork(HeldWork):
    """Holds one lesson's unsaved text for the owner of unsaved work, as long as its page is there."""

    def __init__(self, page: WorkshopPage, questions: SaveQuestions, unsaved: UnsavedWork) -> None:
        super().__init__(page)
        self._page, self._questions, self._unsaved = page, questions, unsaved
        page.document.changed.connect(self.change)
        page.forms.typed.connect(self.change)
        page.pending.changed.connect(self.change)
        page.saving.state_changed.connect(self._on_state_changed)
        unsaved.register(self, self.work_changed)

    def question(self) -> Question | None:
        """What is asked before the lesson is left; None when it is saved and nothing is begun in its forms."""
        self._page.flush()
        kept = self.kept_text()
        if kept is None:
            return None
        later = _("What you keep for later is offered when the workshop is opened next.")
        draft, entries = self._page.document.draft, self._page.pending.all[:_MOST_NAMED]
        begun = "\n".join(f"• {quoted_entry(draft, entry)}" for entry in entries)
        if not self._page.saving.has_unsaved_changes:
            return Question(_("Something is begun, and not in the lesson yet."), f"{begun}\n\n{later}")
        if begun:
            message = _("Saving does not put into the lesson what is only begun. It is kept for later:")
            later = f"{message}\n{begun}\n\n{later}"
        return Question(_("This lesson has changes that are not saved."), later, _("Save"))

    def kept_text(self) -> UnsavedText | None:
        """The text with its file and what stands in the forms besides; None when there is nothing to lose of it."""
        self._page.finish_typing()
        saving, rows = self._page.saving, self._page.pending.rows()
        if self.is_discarded or not (saving.has_unsaved_changes or rows):
            return None
        path = saving.path
        return UnsavedText(
            self.work_id,
            self._page.document.text,
            None if path is None else path.absolute(),
            saving.base,
            rows=rows,
        )

    def save(self) -> bool:
        """Save it where it lies, or ask where."""
        return self._questions.save(self._page)

    def _on_state_changed(self) -> None:
        self._unsaved.settle(self)
