"""A field of one line that is heard when the focus comes to it by a key."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from media_literacy.export.pdf.missing_fonts import provide_signs
from media_literacy.ui.widgets.controls.placeholders import slant_while_empty

_SELECTING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class LineField(QLineEdit):
    """Where somebody listens, its text is selected once the focus is told.

    Qt selects it before that, which a screen reader takes for a caret that moved in what has the focus already, and so
    it does not speak the name. In one that `leads_on` Enter does no more than put the focus on the next field.
    """

    def __init__(self, parent: QWidget | None = None, *, text: str = "", leads_on: bool = False) -> None:
        provide_signs(text)
        super().__init__(text, parent)
        self.leads_on = leads_on
        self._text_at_focus = ""
        self._select_soon = QTimer(self, singleShot=True, interval=0)
        self._select_soon.timeout.connect(self._select)
        self.textChanged.connect(self._on_text_changed)
        slant_while_empty(self)

    def setText(self, text: str | None) -> None:
        """Show another text."""
        provide_signs(text or "")
        super().setText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without selecting, which comes afterwards."""
        if event.reason() not in _SELECTING or not QAccessible.isActive():
            super().focusInEvent(event)
            return
        super().focusInEvent(QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason))
        self._text_at_focus = self.text()
        self._select_soon.start()

    def _on_text_changed(self) -> None:
        slant_while_empty(self)

    def _select(self) -> None:
        """Select all, unless somebody has typed meanwhile."""
        if self.hasFocus() and self.text() == self._text_at_focus:
            self.selectAll()
