"""The lesson that is being written, as work that may not be on the disk: what is put aside of it, and what is asked."""

import os

from PySide6.QtCore import QObject, Signal

from media_literacy.i18n import gettext as _
from media_literacy.store.recovery import KeptText
from media_literacy.ui.unsaved import Question, UnsavedWork
from media_literacy.ui.workshop.save_questions import SaveQuestions
from media_literacy.ui.workshop.workshop_page import WorkshopPage


class LessonWork(QObject):
    """Holds one lesson's unsaved text for the owner of unsaved work, as long as its page is there."""

    work_changed = Signal()

    def __init__(self, page: WorkshopPage, questions: SaveQuestions, unsaved: UnsavedWork) -> None:
        super().__init__(page)
        self._page, self._questions, self._unsaved = page, questions, unsaved
        self.work_id = os.urandom(8).hex()
        self._is_discarded = False
        page.document.changed.connect(self._on_changed)
        page.saving.state_changed.connect(self._on_state_changed)
        unsaved.register(self, self.work_changed)

    def question(self) -> Question | None:
        """What is asked before the lesson is left; None when it is saved."""
        self._page.flush()
        if self.kept_text() is None:
            return None
        return Question(
            _("This lesson has changes that are not saved."),
            _("What you keep for later is offered when the workshop is opened next."),
            _("Save"),
        )

    def kept_text(self) -> KeptText | None:
        """The text with its file; None when it is saved, or not wanted."""
        saving = self._page.saving
        if not saving.would_lose or self._is_discarded:
            return None
        path = saving.path
        return KeptText(self.work_id, self._page.document.text, None if path is None else path.absolute(), saving.base)

    def save(self) -> bool:
        """Save it where it lies, or ask where."""
        return self._questions.save(self._page)

    def discard(self) -> None:
        """What is not saved is not wanted any more, until something is changed again."""
        self._is_discarded = True

    def _on_changed(self) -> None:
        self._is_discarded = False
        self.work_changed.emit()

    def _on_state_changed(self) -> None:
        self._unsaved.settle(self)
