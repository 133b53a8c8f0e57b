"""The field of a line of the board: words to begin with, and keys that lead to the other lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.fact_board import LONGEST_FACT
from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.line_field import LineField

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STAYS_HERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FactField(LineField):
    """`stepped` asks for the line before or behind, `undo_requested` for what was taken away from the board."""

    stepped = Signal(int)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested = ""
        self.setMaxLength(LONGEST_FACT)
        self.setAcceptDrops(False)  # a text with its label is not for here: the line takes the piece itself
        self.setPlaceholderText(_("Write here"))
        self.setAccessibleDescription(_("Enter notes it. The up and down arrow keys take it to another line."))

    def suggest(self, text: str) -> None:
        """Begin with these words, all selected, so that they are cut down or typed over; left as they are they go.

        What was being written there stays instead.
        """
        if self.text() not in ("", self._suggested):
            return
        self.setText(text)
        self._suggested = self.text()
        self.setSelection(len(self._suggested), -len(self._suggested))  # backwards: the beginning stays in view

    def take_over(self, other: "FactField") -> None:
        """Go on with what is being written in another one, at the same letter."""
        if not other.text():
            return
        self._suggested, other._suggested = other._suggested, ""
        at, start, length = other.cursorPosition(), other.selectionStart(), len(other.selectedText())
        self.setText(other.text())
        self.setCursorPosition(at)
        if length:
            self.setSelection(start, length)
        other.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down lead to the other lines; Ctrl+Z where nothing was typed is for the board."""
        if event.key() in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Words that nobody changed are not left behind."""
        super().focusOutEvent(event)
        if self._suggested and event.reason() not in _STAYS_HERE:
            if self.text() == self._suggested:
                self.clear()
            self._suggested = ""
