"""What a screen reader says beside what it reads of the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget

from media_literacy.ui.widgets.labels.announcements import (
    FOCUS_MILLISECONDS,
    _announcements,
    announce,
    announce_latest,
    focus_and_announce,
)


class Scene(QWidget):
    """Two fields, the second with a description of its own."""

    def __init__(self):
        super().__init__()
        self.first, self.second = QLineEdit(self), QLineEdit(self)
        self.second.setAccessibleDescription("In words.")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)


@pytest.fixture
def scene(in_window):
    made = in_window(Scene(), 200, 100)
    made.first.setFocus()
    return made


@pytest.fixture
def events(monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


@pytest.fixture
def on_linux(monkeypatch, events):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")


def test_it_is_said_together_and_once_where_announcements_are_known(qtbot, scene, events):
    for text in ("Saved.", "Marked.", "Saved."):
        announce(scene.second, text)
    assert events == []
    qtbot.waitUntil(lambda: events == ["Saved.\nMarked."])
    assert scene.first.accessibleDescription() == ""


def test_nothing_is_said_where_nobody_listens(qtbot, scene, events, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    announce(scene.second, "Unheard.")
    focus_and_announce(scene.second, "Unheard.")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    announce(scene.second, "Heard.")
    qtbot.waitUntil(lambda: events == ["Heard."])
    assert scene.second.hasFocus()


@pytest.mark.usefixtures("on_linux")
def test_on_linux_it_describes_what_has_the_focus_until_that_goes_on(qtbot, scene):
    announce(scene.second, "Saved.")
    qtbot.waitUntil(lambda: scene.first.accessibleDescription() == "Saved.")
    scene.second.setFocus()
    qtbot.waitUntil(lambda: scene.first.accessibleDescription() == "")
    announce(scene.first, "Marked.")
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "Marked.")
    scene.first.setFocus()
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "In words.")


@pytest.mark.usefixtures("on_linux")
def test_with_the_focus_it_is_there_before_the_focus_comes(qtbot, scene):
    at_focus = []
    scene.second.focusInEvent = lambda event: at_focus.append(scene.second.accessibleDescription())
    focus_and_announce(scene.second, "A question.")
    assert at_focus == ["A question."] and scene.second.hasFocus()
    changes = []
    scene.second.setAccessibleDescription = changes.append
    focus_and_announce(scene.second, "A question.")
    QApplication.processEvents()
    assert changes == []
    del scene.second.setAccessibleDescription
    announce(scene.second, "Once more.")
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "Once more.")
    scene.first.setFocus()
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "In words.")


@pytest.mark.usefixtures("on_linux")
def test_a_description_that_the_program_changed_meanwhile_stays(qtbot, scene):
    announce(scene.first, "Saved.")
    qtbot.waitUntil(lambda: scene.first.accessibleDescription() == "Saved.")
    scene.first.setAccessibleDescription("Full.")
    announce(scene.second, "Marked.")
    scene.second.setFocus()
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "Marked.")
    assert scene.first.accessibleDescription() == "Full."


@pytest.mark.usefixtures("on_linux")
def test_in_a_list_it_describes_the_item_and_for_a_moment(qtbot, in_window):
    reasons = in_window(QListWidget(), 200, 100)
    reasons.addItems(["Contradiction", "Wrong place"])
    reasons.setCurrentRow(1)
    reasons.setFocus()
    described = []
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    reasons.itemChanged.connect(lambda item: described.append((item.text(), item.data(role))))
    announce(reasons, "Reason: wrong place.")
    qtbot.waitUntil(lambda: described == [("Wrong place", "Reason: wrong place."), ("Wrong place", None)])
    assert reasons.accessibleDescription() == ""


@pytest.mark.usefixtures("on_linux")
def test_what_is_said_beside_a_new_focus_waits_until_that_was_read(qtbot, scene):
    scene.second.setFocus()
    announce(scene.first, "Explained.")
    waits = _announcements()
    assert 0 < waits._settled.remainingTime() <= FOCUS_MILLISECONDS * 1.1  # two coarse timers, each a twentieth late
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "Explained.")
    qtbot.waitUntil(lambda: not waits._focus_is_new.isActive())
    announce(scene.first, "Marked.")
    assert waits._settled.remainingTime() == 0
    qtbot.waitUntil(lambda: scene.second.accessibleDescription() == "Marked.")


def test_of_what_changes_with_every_letter_the_last_is_said_and_after_a_pause(qtbot, scene, events):
    announce_latest(scene.second, "30 found.")
    announce_latest(scene.second, "3 found.")
    assert _announcements()._settled.remainingTime() > 0
    announce_latest(scene.first, "Begun.")
    announce_latest(scene.second, "1 found.")
    qtbot.waitUntil(lambda: events == ["Begun.\n1 found."])
    announce_latest(scene.second, "2 found.")
    announce_latest(scene.second, "")
    announce(scene.first, "Saved.")
    qtbot.waitUntil(lambda: events[1:] == ["Saved."])


@pytest.mark.usefixtures("on_linux")
def test_a_description_is_never_empty_in_between_for_a_placeholder_would_stand_in(qtbot, scene):
    changes = []
    scene.first.setAccessibleDescription = lambda text: (
        changes.append(text),
        QWidget.setAccessibleDescription(scene.first, text),
    )
    for count in (1, 2):
        announce(scene.first, "Not found")
        qtbot.waitUntil(lambda count=count: len(changes) == count)
    del scene.first.setAccessibleDescription
    assert changes == ["Not found", "Not found "]
