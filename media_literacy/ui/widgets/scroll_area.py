"""What everything that scrolls up and down is made of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class VerticalScrollArea(QScrollArea):
    """A scroll area with a bar of its own beside the viewport, where room is kept for it.

    Qt counts its own bar among the parts that assistive technology finds, but only while it shows, and looks a part up
    without asking whether it is still there: whoever read the window while a page went away would end the program.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = QWidget()  # asked for Qt's own, PySide loads every class of widgets to see which one it is
        view.setAutoFillBackground(True)  # as Qt's own does
        self.setViewport(view)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._on_range_changed)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)
        self._on_range_changed(hidden.minimum(), hidden.maximum())  # nothing to scroll may be all there ever is
        self._place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar keeps to its side."""
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        width = self._bar.sizeHint().width()
        left, right = (width, 0) if self.isRightToLeft() else (0, width)
        if self.viewportMargins().left() != left or self.viewportMargins().right() != right:
            self.setViewportMargins(left, 0, right, 0)
        inside = self.contentsRect()
        x = inside.left() if left else inside.right() + 1 - width
        self._bar.setGeometry(x, inside.top(), width, inside.height())
        hidden = self.verticalScrollBar()
        self._bar.setPageStep(hidden.pageStep())
        self._bar.setSingleStep(hidden.singleStep())

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        self._bar.setRange(lowest, highest)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setVisible(highest > lowest)
