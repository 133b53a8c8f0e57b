"""A field of Markdown that shows its words: nobody who types in it meets a sign of Markdown."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.shown_text import shown_text, with_reference, written_text
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.workshop.forms.live_text import LiveText


class ProseText(LiveText):
    """A `SyncedField` whose values are Markdown. What is typed is text, sign by sign, and each line break one that is
    read; what was emphasised or linked before stays so.

    One that `can_refer` may ask for a sentence to link to, by `reference_requested`.
    """

    reference_requested = Signal()
    _written = ""

    def __init__(
        self,
        name: str,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_one_line: bool = False,
        lines: int = 1,
        can_refer: bool = False,
    ) -> None:
        super().__init__(name, appearance, parent, is_one_line=is_one_line, lines=lines)
        self.can_refer = can_refer

    def shown_of(self, value: str) -> str:
        """The words of the Markdown."""
        self._written = value
        return shown_text(value)

    def value_of(self, shown: str) -> str:
        """The Markdown of what stands in the field, with what is left of what the lesson said last."""
        return written_text(shown, self._written)

    def request_reference(self) -> None:
        """Ask for the sentence that what is chosen here, or a few words at the caret, shall lead to."""
        self.flush()
        self.reference_requested.emit()

    def refer_to(self, label: str, words: str) -> None:
        """Link what is chosen to a sentence; where nothing is, `words` come to stand at the caret."""
        cursor = self.textCursor()
        start, end = (self._letters_before(place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        before, markdown = self.shown, self.value
        self.retype(with_reference(markdown, start, end, words, label))
        if self.shown == before:  # only a link came to it, which nobody sees here
            self._sync.edit()
            self.changed.emit()

    def _letters_before(self, place: int) -> int:
        """Qt counts UTF-16 units, the text code points."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        return len(cursor.selectedText())
