"""What tests of the reader share: a lesson, and a page that is gone at the end."""

import gc
from pathlib import Path

import pytest
import shiboken6
from factories import FakeClock
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from ui.reader.reading import LESSON, Reader

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.wanted_aids import ALL_AIDS
from media_literacy.lesson.model import Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def own(qapp):
    """Look after widgets: at the end each is closed as the window closes a page, and must then be freed."""
    owned = []

    def take(widget):
        owned.append(widget)
        return widget

    yield take
    for widget in owned:
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    alive = [repr(widget) for widget in owned if shiboken6.isValid(widget)]
    owned.clear()
    gc.collect()
    assert alive == []
    assert [repr(widget) for widget in QApplication.topLevelWidgets()] == []


@pytest.fixture
def read(qtbot, appearance, own, window):
    """Read a lesson on its page, in an active window."""

    def make(mode=Mode.GUIDED, lesson=LESSON, report=None, aids=ALL_AIDS, attempt_type=Attempt, **more):
        clock = FakeClock()
        attempt = attempt_type(lesson, mode, clock)
        attempt.open()
        page = own(
            ReaderPage(
                attempt,
                load_catalogue(),
                report or Report("lesson.md"),
                PictureSource(Path("/nowhere")),
                window.actions,
                appearance,
                aids=aids,
                **more,
            )
        )
        page.resize(1280, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.take_focus()
        return Reader(qtbot, page, attempt, clock, window)

    return make
