"""What tests of the reader share: a lesson, and a page that is gone at the end."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


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
    alive = [repr(one) for one in owned if shiboken6.isValid(one)]
    owned.clear()
    gc.collect()
    assert alive == []
    assert [repr(widget) for widget in QApplication.topLevelWidgets()] == []
