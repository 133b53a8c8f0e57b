"""A person at the real window, on a screen that is not there."""

import gc

import pytest
from journeys.person import Person
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from media_literacy.ui.reader.bars import reader_bars


@pytest.fixture(autouse=True)
def short_rest(monkeypatch):
    """The button that leads on from the article rests for a moment only."""
    monkeypatch.setattr(reader_bars, "REST_MILLISECONDS", 30)


@pytest.fixture
def person(qtbot, qapp, tmp_path):
    """Somebody whose progress lives in a folder of its own; at the end no window is left."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "of Qt"))
    someone = Person(qtbot, tmp_path / "kept")
    yield someone
    someone.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():  # or whatever is due is collected before the next test
        gc.collect()
    assert [repr(widget) for widget in QApplication.topLevelWidgets()] == []
    qapp.setStyleSheet("")
