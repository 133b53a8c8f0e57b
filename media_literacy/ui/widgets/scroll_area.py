"""What everything that scrolls up and down is made of."""

import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

_AROUND = 10
"""Px of what stands around a widget that is brought into view."""


_SETTLING = 200
"""Milliseconds in which what is brought into view is followed while its page takes the heights that it needs."""


class _FocusFrame(QWidget):
    """Drawn over what scrolls, in the colour that chooses, and in nobody's way."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class VerticalScrollArea(QScrollArea):
    """A scroll area with a bar of its own beside the viewport, where room is kept for it.

    Where Tab stops at it, for the keys that scroll, a frame says so.

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
        self._frame = _FocusFrame(self)
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._on_range_changed)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)
        self._to_show: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._on_laid_out)
        self._on_range_changed(hidden.minimum(), hidden.maximum())  # nothing to scroll may be all there ever is
        self._place_bar()

    def show_whole(self, widget: QWidget) -> None:
        """Scroll by the least until all of a widget is seen, or as much as there is room for from its top.

        It may only now have become higher: its layout is waited for.
        """
        self._to_show = widget
        self._settling.start()
        self._laid_out.start()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Have in view what Tab leads to in here; Qt would also come back to what it leaves.

        Qt asks for this, too, when what has the focus is hidden: then nobody went anywhere, and the page stays.
        """
        before = QApplication.focusWidget()
        has_moved = QWidget.focusNextPrevChild(self, is_next)
        focus = QApplication.focusWidget()
        is_by_tab = before is None or before.isVisible()
        if has_moved and is_by_tab and focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)
        return has_moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar keeps to its side."""
        super().resizeEvent(event)
        self._place_bar()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame to whoever came by a key."""
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._frame.setVisible(event.reason() in by_key)
        self._frame.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self._frame.hide()

    def _on_laid_out(self) -> None:
        inside, widget = self.widget(), self._to_show
        if not self._settling.isActive():
            self._to_show = None
        if inside is None or widget is None or not shiboken6.isValid(widget) or not inside.isAncestorOf(widget):
            return
        bar = self.verticalScrollBar()
        top = widget.mapTo(inside, QPoint()).y() - _AROUND
        bottom = top + widget.height() + 2 * _AROUND
        bar.setValue(min(max(bar.value(), bottom - self.viewport().height()), top))

    def _place_bar(self) -> None:
        width = self._bar.sizeHint().width()
        left, right = (width, 0) if self.isRightToLeft() else (0, width)
        if self.viewportMargins().left() != left or self.viewportMargins().right() != right:
            self.setViewportMargins(left, 0, right, 0)
        inside = self.contentsRect()
        x = inside.left() if left else inside.right() + 1 - width
        self._bar.setGeometry(x, inside.top(), width, inside.height())
        self._frame.setGeometry(self.contentsRect())
        hidden = self.verticalScrollBar()
        self._bar.setPageStep(hidden.pageStep())
        self._bar.setSingleStep(hidden.singleStep())

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        if self._to_show is not None and self._settling.isActive():
            self._laid_out.start()
        self._bar.setRange(lowest, highest)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setVisible(highest > lowest)
