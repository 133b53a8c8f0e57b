"""Classes are looked for while somebody looks at the page, and no longer."""

import pytest

from media_literacy.errors import AppError
from media_literacy.ui.classroom.learner import class_search
from media_literacy.ui.classroom.learner.class_search import ClassSearchBridge


class Search:
    """Finds a class at once, in a network that lets somebody look."""

    def __init__(self, on_changed):
        self.on_changed, self.is_running = on_changed, False

    def start(self):
        self.is_running = True
        self.on_changed(("a class",))

    def stop(self):
        self.is_running = False


@pytest.fixture
def searches(monkeypatch):
    """The searches that were made."""
    made = []

    def make(on_changed):
        made.append(Search(on_changed))
        return made[-1]

    monkeypatch.setattr(class_search, "ClassSearch", make)
    return made


def test_what_is_found_is_told_until_nobody_looks_any_more(qtbot, tasks, searches):
    bridge, found = ClassSearchBridge(tasks), []
    bridge.found.connect(found.append)
    with qtbot.waitSignal(bridge.found):
        bridge.start()
    bridge.start()
    (search,) = searches
    bridge.stop()
    qtbot.waitUntil(lambda: not search.is_running)
    search.on_changed(("too late",))
    assert found == [("a class",)]


def test_where_nothing_can_be_looked_for_nothing_is_said(tasks, searches, monkeypatch):
    def fail(_search):
        raise AppError("no network")

    monkeypatch.setattr(Search, "start", fail)
    bridge, found = ClassSearchBridge(tasks), []
    bridge.found.connect(found.append)
    bridge.start()
    tasks.wait()
    assert len(searches) == 1 and found == []
