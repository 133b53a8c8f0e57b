"""The field in which a learner writes a note: plain text with a bound, handed on after each pause."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.i18n import gettext as _
from media_literacy.strings.utf16 import code_points_in, utf16_length
from media_literacy.ui.text.typed_signs import TypedSigns
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.placeholders import slant_placeholder

TYPING_PAUSE = 600
"""Milliseconds without a key after which the text is handed on."""
LONGEST_WAIT = 4000
"""Milliseconds after which a text is handed on even if nobody pauses: so much at most is lost with the computer."""
_LINES, _LINES_OF_LARGE_TEXT = 4, 2
_LARGE = 1.5
"""From this size of text on the field leaves room for the note above it."""


class OwnNoteField(QPlainTextEdit):
    """A few lines of text. `written` carries the text when somebody pauses or leaves the field."""

    written = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        TypedSigns(self.document())
        self.setProperty("variant", "field")
        self.setPlaceholderText(_("What comes to your mind here"))
        slant_placeholder(self)
        self.setTabChangesFocus(True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self.write)
        self._steady = QTimer(self, singleShot=True, interval=LONGEST_WAIT)
        self._steady.timeout.connect(self.write)
        self.textChanged.connect(self._on_text_changed)
        self.apply_appearance(appearance)

    @property
    def characters_left(self) -> int:
        """How many more characters there is room for."""
        return LONGEST_OWN_NOTE - len(self.toPlainText())

    def show_text(self, text: str) -> None:
        """Show another text, with the caret at its end; it counts as written."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._stop_waiting()

    def write(self) -> None:
        """Hand the text on now."""
        self._stop_waiting()
        self.written.emit(self.toPlainText())

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the size of another look."""
        self.document().setDocumentMargin(appearance.scale.px(6))
        lines = _LINES if appearance.scale.size < _LARGE else _LINES_OF_LARGE_TEXT
        self.setFixedHeight(round(appearance.scale.px(6 * 2 + 4 + lines * 21)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves the field has written."""
        super().focusOutEvent(event)
        self.write()

    def _on_text_changed(self) -> None:
        self._typing.start()
        if not self._steady.isActive():
            self._steady.start()
        if (too_many := -self.characters_left) > 0:
            self._take_before_caret(too_many)

    def _stop_waiting(self) -> None:
        self._typing.stop()
        self._steady.stop()

    def _take_before_caret(self, count: int) -> None:
        """Take the last of what was typed or pasted away again."""
        text, cursor = self.toPlainText(), self.textCursor()
        end = code_points_in(text, cursor.position())
        cursor.setPosition(utf16_length(text[: max(end - count, 0)]), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
