"""A list that folds, which does not change under a wheel that only scrolls the form."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

_BESIDE_TEXT = 4
"""Px that the style leaves before and after the text."""


class QuietCombo(QComboBox):
    """`chosen` carries the value that a person chose."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the wheel would take the keyboard from a field
        self.show_entries(entries)
        self.activated.connect(self._on_activated)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer other entries, each with its value; the same ones are left, for each change is told to who listens."""
        if [(self.itemData(at), self.itemText(at)) for at in range(self.count())] == list(entries):
            return
        self.clear()
        for value, text in entries:
            self.addItem(text, value)

    @property
    def value(self) -> str:
        """The value that is shown."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Show a value; one that is not in the list becomes an entry."""
        at = self.findData(value)
        if at < 0:
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any form."""
        return QSize(80, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unfolds it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls instead."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the arrow that says that it unfolds: the style sheet has none."""
        painter = QStylePainter(self)
        option = self._shown_option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().height() * 0.28
        x = 2.4 * side + 4 if self.isRightToLeft() else self.width() - 2.4 * side - 4
        middle = QPointF(x, self.height() / 2 + side / 4)
        painter.setPen(QPen(self.palette().text().color(), max(side / 3, 1.5)))
        points = [middle + QPointF(-side, -side / 2), middle + QPointF(0, side / 2), middle + QPointF(side, -side / 2)]
        painter.drawPolyline(points)

    @property
    def shown_text(self) -> str:
        """The entry as it is painted: one that is too long ends with “…”."""
        return str(self._shown_option().currentText)

    def _shown_option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        text = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room - _BESIDE_TEXT)
        option.currentText = text
        return option

    def _on_activated(self, _index: int) -> None:
        self.chosen.emit(self.value)
