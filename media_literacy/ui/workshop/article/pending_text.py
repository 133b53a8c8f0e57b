"""What is typed in the page for a sentence that is not added yet, among what is pending: no crash takes it."""

from PySide6.QtCore import QObject

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.workshop.article.article_commands import NEW_BLOCKS, ArticleCommand
from media_literacy.ui.workshop.article.new_text_field import NewTextField
from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingInput, PendingKind

_ADDING = {command.value: command for command in (ArticleCommand.ADD_AFTER, ArticleCommand.ADD_BEFORE, *NEW_BLOCKS)}


class PendingText(QObject):
    """One text for one field, and what it is to be added as."""

    def __init__(self, field: NewTextField, pending: PendingInput, parent: QObject) -> None:
        super().__init__(parent)
        self._field, self._pending = field, pending

    @property
    def adding(self) -> ArticleCommand | None:
        """What it was to be added as; None where there is none."""
        entry = self._entry
        return _ADDING.get(entry.texts[-1]) if entry is not None else None

    def put(self, sentence: SentenceId, adding: ArticleCommand) -> None:
        """This stands in the field now, beside that sentence."""
        entry = self._entry
        if entry is not None and (entry.owner != sentence or not self._field.words):
            self.drop()
        if self._field.words:
            self._pending.put(PendingKind.NEW_TEXT, sentence, self._field.text.value, adding.value)

    def show(self) -> None:
        """Have in the field what was typed there before it was closed, or before a crash."""
        if self._entry is not None and not self._field.words:
            self._field.text.reset(self._entry.texts[0])

    def drop(self) -> None:
        """It is in the lesson."""
        self._pending.drop_all(PendingKind.NEW_TEXT)

    @property
    def _entry(self) -> PendingEntry | None:
        return next((entry for entry in self._pending.all if entry.what is PendingKind.NEW_TEXT), None)
