"""A window that fits on every screen: its least size gives way, and what it shows then is scrolled."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLayout, QMainWindow, QScrollArea, QWidget

from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.window.input.window_filter import WindowFilter

USUAL_LEAST = QSize(640, 480)
"""What every page has room in, also at twice the text size."""
FRAME = QSize(16, 48)
"""The frame of a window and its title bar take about so much; before a window is shown, nobody can say."""


class SmallScreens(WindowFilter):
    """Bounds the least size of a window by the screen that it is on, and shrinks what has become too large for it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._screen: QScreen | None = None
        self._follow()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._on_focus_window_changed)

    def takes(self, event: QEvent) -> bool:
        """See the window come to another screen; nothing is taken away."""
        if event.type() in (QEvent.Type.Expose, QEvent.Type.Move):
            self._follow()
        return False

    def _on_focus_window_changed(self, _window: object) -> None:
        if isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            fit_dialog(dialog, dialog.screen().availableGeometry())

    def _follow(self) -> None:
        screen = self.window.screen()
        if screen is self._screen:
            return
        if self._screen is not None and shiboken6.isValid(self._screen):  # it may be unplugged
            self._screen.availableGeometryChanged.disconnect(self.bound)
        self._screen = screen
        screen.availableGeometryChanged.connect(self.bound)
        self.bound(screen.availableGeometry())

    def bound(self, available: QRect) -> None:
        """Have room in this part of a screen."""
        room = available.size() - FRAME
        self.window.setMinimumSize(USUAL_LEAST.boundedTo(room))
        if self.window.isVisible() and not self.window.isMaximized() and not self.window.isFullScreen():
            self.window.resize(self.window.size().boundedTo(room))


def room_on(screen: QScreen) -> QSize:
    """The size of a window that is seen as a whole on a screen, with its frame and beside bars of the desktop."""
    return screen.availableGeometry().size() - FRAME


def fit_dialog(dialog: QDialog, available: QRect) -> None:
    """Press a dialog that is larger than its screen, such as Qt's own for files, into that; any other stays."""
    room = available.size() - FRAME
    if dialog.size().boundedTo(room) == dialog.size():
        return
    if dialog.inherits("QMessageBox"):
        _scroll_within(dialog, room)
        dialog.move(available.topLeft())
        return
    if (layout := dialog.layout()) is not None:
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    dialog.setMinimumSize(1, 1)
    dialog.resize(dialog.size().boundedTo(room))
    dialog.move(available.topLeft())


def _scroll_within(box: QDialog, room: QSize) -> None:
    """Let a message box scroll what it shows: pressed, it would have answers without their words.

    Qt gives it the least size of its layout whenever something in it changes, which is that of the area from now on.
    """
    layout, focus = box.layout(), box.focusWidget()
    if layout is None or layout.parentWidget() is not box:
        return
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    content, area = QWidget(box), VerticalScrollArea(box)
    content.setLayout(layout)  # takes it away from the box, with all that it holds
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.setMinimumSize(room)
    plain_column(box).addWidget(area)
    box.setFixedSize(room)
    if focus is not None:  # it was hidden on its way
        focus.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


class ScrolledFrame(QScrollArea):
    """Shows a widget as large as itself; in a window below the usual least size, as large as it must be, scrolled."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._fit)
        self.setWidget(content)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        """The window says how small it may be."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size for the content, too."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another page, or another size of the text: the content needs another least size."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self._fit()
            self._laid_out.start()  # parts that wrap know their height only at the width that they have now
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._content.layout()
        needed = QSize() if layout is None else layout.minimumSize().boundedTo(USUAL_LEAST)
        whole = self.maximumViewportSize()  # with no scroll bar
        fits = needed.boundedTo(whole) == needed
        self._content.resize(whole if fits else needed.expandedTo(self.viewport().size()))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now) and self._content.size() != self.viewport().size():
            self.ensureWidgetVisible(now, 8, 8)
