"""The way into a class."""

import pytest
from kites import SOURCE
from PySide6.QtCore import QObject
from ui.classroom.class_moments import FakeHost

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.setup import class_start
from media_literacy.ui.classroom.setup.class_plan import ClassPlan
from media_literacy.ui.classroom.setup.class_start import ClassStart
from media_literacy.ui.classroom.teacher.class_pages import ClassPages


@pytest.fixture
def hosts(monkeypatch):
    """What would be hosted, instead of listening: the class, and what makes its page for browsers."""
    made = []

    def host(lesson, begun, _folder, _tasks, make_browser_page):
        made.append((begun, make_browser_page))
        return FakeHost(lesson, Stage.LOBBY)

    monkeypatch.setattr(class_start, "LiveHostBridge", host)
    return made


def test_a_class_is_hosted_or_counted_by_hands(qtbot, window_around, hosts, taught, tmp_path):
    path = tmp_path / "kites.md"
    path.write_text(SOURCE, encoding="utf-8")
    parent = QObject()
    start = ClassStart(window_around.context, parent)
    start.begin(ClassPlan(), taught, path, tmp_path)
    qtbot.waitUntil(lambda: isinstance(window_around.page, ClassPages))
    begun, make_page = hosts[0]
    assert begun.title == "Kites" and b"40 people flew kites" in make_page().data
    assert window_around.page.teacher_page.strip.chips[0].is_now
    start.begin(ClassPlan(has_network=False), taught, path, tmp_path)
    qtbot.waitUntil(lambda: hasattr(window_around.page.teacher_page, "hands"))
    assert len(hosts) == 1 and window_around.page.teacher_page.hands.isVisible()


def test_what_cannot_be_opened_is_told(qtbot, window_around, hosts, taught, tmp_path):
    parent = QObject()
    ClassStart(window_around.context, parent).begin(ClassPlan(), taught, tmp_path / "gone.md", None)
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert "gone.md" in window_around.said[0] and hosts == []
    ClassStart(window_around.context, parent).go_on("0" * 32)
    qtbot.waitUntil(lambda: len(window_around.said) == 2)
