"""What tests of the window share."""

import pytest
from asked_window import AskedWindow
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontDatabase
from PySide6.QtWidgets import QApplication
from window_around import WindowAround

from media_literacy.export.pdf.qt_start import register_fonts
from media_literacy.store.files.unsaved_work import Recovery
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale
from media_literacy.ui.theme.style_sheet import palette, style_sheet
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.widgets.last_folder import forget_last_folder


@pytest.fixture(scope="session", autouse=True)
def bundled_fonts(qapp):
    """The fonts of the program, so that texts measure here as they do there."""
    register_fonts()


@pytest.fixture(autouse=True)
def _no_last_folder():
    """Where another test’s file dialog ended is nothing to this one."""
    forget_last_folder()


@pytest.fixture(scope="module", autouse=True)
def _plain_look(qapp):
    """Whole windows give the application a look of theirs; a module measures without it, whichever ran before."""
    if qapp.styleSheet():
        _delete_what_was_closed()
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if qapp.font() != font:
        qapp.setFont(font)


@pytest.fixture
def window():
    """A window that keeps what its pages ask of it."""
    return AskedWindow()


@pytest.fixture(scope="session")
def appearance():
    """The light theme at 100 %, without motion."""
    return Appearance(load_themes()["light"], TypeScale(), is_motion_reduced=True)


@pytest.fixture(scope="session")
def large_appearance():
    """The high-contrast theme at 200 %."""
    return Appearance(load_themes()["contrast"], TypeScale(size=2.0), is_motion_reduced=True)


@pytest.fixture
def in_window(qtbot):
    """Put a widget into an active window of its own."""

    def make(widget, width=1024, height=768):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitExposed(widget)
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return make


@pytest.fixture
def shows(qtbot, pages):
    """Wait until one of the test’s `pages` is shown, of that kind."""

    def wait(kind):
        qtbot.waitUntil(lambda: isinstance(pages.page, kind))
        return pages.page

    return wait


@pytest.fixture
def dressed(qapp):
    """Put a look on the application, and take it off again."""

    def dress(appearance):
        qapp.setPalette(palette(appearance.theme))
        qapp.setStyleSheet(style_sheet(appearance.theme, appearance.scale))

    yield dress
    _delete_what_was_closed()
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def _no_widgets_left(qapp):
    """Qt deletes in an event loop only; without one, what earlier tests closed is styled again with each new page."""
    yield
    _delete_what_was_closed()


def _delete_what_was_closed():
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def tasks(qapp):
    """Work in other threads, all of it done when the test ends."""
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def recovery(tmp_path):
    """A place for unsaved texts."""
    return Recovery(tmp_path / "data")


@pytest.fixture
def unsaved(recovery, tasks):
    """The owner of what is not on the disk."""
    return UnsavedWork(recovery, tasks)


@pytest.fixture
def window_around(in_window, tasks, tmp_path):
    """A window around pages, with what it hands to whoever makes them."""
    made = WindowAround(tmp_path / "data", tasks)
    in_window(made.frame)
    yield made
    tasks.wait()
    made.close()


@pytest.fixture
def announced(monkeypatch):
    """What a screen reader is told on top of what it reads of the focus, in order; somebody listens from here on."""
    said = []

    def update(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return said
