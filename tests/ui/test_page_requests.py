"""One way to one page at a time; an answer that nobody waits for any more replaces nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from media_literacy.ui import page_requests as module
from media_literacy.ui.page_requests import Navigation


class Place:
    """Where somebody is: the page that is there, and whether it may be left."""

    def __init__(self, page):
        self.page, self.may_leave, self.shown, self.left = page, True, [], 0
        self.on_asked = None

    def there(self):
        return self.page

    def ask(self):
        if self.on_asked is not None:
            self.on_asked()
        return self.may_leave

    def leave(self):
        self.left += 1

    def show_first(self):
        self.shown.append("first")

    def show_second(self):
        self.shown.append("second")


@pytest.fixture
def place(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    return Place(field)


@pytest.fixture
def navigation(qapp, place):
    made = Navigation(place.there, place.ask)
    made.leaving.connect(place.leave)
    yield made
    made.drop()


def test_a_page_that_is_waited_for_is_shown_after_the_one_that_is_there_was_left(navigation, place):
    job = navigation.begin("Opening")
    assert navigation.is_current(job) and not navigation.is_at_rest
    navigation.arrive(job, place.show_first)
    assert (place.shown, place.left) == (["first"], 1)
    assert navigation.is_at_rest and not job.is_cancelled


def test_a_second_way_drops_the_first(navigation, place):
    first = navigation.begin("Opening")
    second = navigation.begin("Opening")
    assert first.is_cancelled and not second.is_cancelled
    navigation.arrive(first, place.show_first)
    assert place.shown == [] and place.left == 0
    navigation.arrive(second, place.show_second)
    assert place.shown == ["second"]


def test_a_page_comes_once(navigation, place):
    job = navigation.begin("Opening")
    navigation.arrive(job, place.show_first)
    navigation.arrive(job, place.show_first)
    assert place.shown == ["first"]


def test_who_moved_on_within_the_page_is_not_taken_elsewhere(qtbot, navigation, place):
    job = navigation.begin("Opening")
    place.page = None
    navigation.arrive(job, place.show_first)
    assert place.shown == [] and job.is_cancelled


def test_who_moved_on_does_not_go_on_waiting(qtbot, navigation, place):
    job = navigation.begin("Opening")
    place.page = None
    with qtbot.waitSignal(navigation.ended):
        pass
    assert job.is_cancelled and navigation.is_at_rest


def test_a_job_that_is_cancelled_ends_the_way(qtbot, navigation, place):
    job = navigation.begin("Opening")
    with qtbot.waitSignal(navigation.cancelled):
        job.cancel()
    navigation.arrive(job, place.show_first)
    assert place.shown == [] and navigation.is_at_rest


def test_a_page_that_must_not_be_left_stays(navigation, place):
    place.may_leave = False
    job = navigation.begin("Opening")
    navigation.arrive(job, place.show_first)
    assert (place.shown, place.left) == ([], 0)
    assert navigation.is_at_rest and job.is_cancelled


def test_a_page_wanted_while_the_question_was_open_wins(navigation, place):
    def want_another():
        place.on_asked = None
        place.second = navigation.begin("Another")
        navigation.arrive(place.second, place.show_second)
        assert place.shown == [], "a question is open"

    place.on_asked = want_another
    navigation.arrive(navigation.begin("Opening"), place.show_first)
    assert place.shown == []
    navigation.accept()
    assert place.shown == ["second"]


@pytest.mark.parametrize(("waits", "key", "asks"), [(0.0, "a", True), (60.0, "a", False), (0.0, "\r", False)])
def test_who_types_while_it_takes_long_is_asked(qtbot, navigation, place, monkeypatch, waits, key, asks):
    monkeypatch.setattr(module, "APPEARS_AFTER", waits * 1000)
    ready = []
    navigation.ready.connect(lambda: ready.append(True))
    job = navigation.begin("Opening")
    qtbot.keyClick(place.page, Qt.Key.Key_Return if key == "\r" else key)
    navigation.arrive(job, place.show_first)
    assert (bool(ready), place.shown) == (asks, [] if asks else ["first"])
    navigation.accept()
    assert place.shown == ["first"]


def test_keys_pressed_before_the_first_page_do_not_hold_it_back(qtbot, navigation, place, monkeypatch):
    monkeypatch.setattr(module, "APPEARS_AFTER", 0)
    field, place.page = place.page, None
    job = navigation.begin("Opening")
    qtbot.keyClick(field, "a")
    navigation.arrive(job, place.show_first)
    assert place.shown == ["first"]


def test_who_is_asked_can_stay(qtbot, navigation, place, monkeypatch):
    monkeypatch.setattr(module, "APPEARS_AFTER", 0)
    job = navigation.begin("Opening")
    qtbot.keyClick(place.page, "a")
    navigation.arrive(job, place.show_first)
    navigation.drop()
    navigation.accept()
    assert place.shown == [] and navigation.is_at_rest


def test_what_need_not_be_waited_for_drops_what_is(navigation, place):
    job = navigation.begin("Opening")
    navigation.go(place.show_second)
    navigation.arrive(job, place.show_first)
    assert place.shown == ["second"] and job.is_cancelled
