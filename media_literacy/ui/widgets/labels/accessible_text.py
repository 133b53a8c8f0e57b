"""Texts for assistive technology that stand where the eye sees painted ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from media_literacy.ui.widgets.labels.plain_text import PaintedButton, PlainLabel


class SpokenText(PlainLabel):
    """A text that is read aloud and not painted: the widget below paints it. It may be of any length."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Read another text aloud."""
        QLabel.setText(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the eye sees the painted text."""


class SpokenButton(PaintedButton):
    """A control laid unpainted over something painted, such as a link in a text."""

    focused = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The parent paints the frame."""
        super().focusInEvent(event)
        self._update_parent()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The parent takes the frame away."""
        super().focusOutEvent(event)
        self._update_parent()

    def _update_parent(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but the frame of the focus, which its parent paints with the text."""
