"""A sentence was seen when it was in view long enough to be read, and that is told once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk import seen_sentences as seen
from media_literacy.ui.reader.desk.seen_sentences import Gaze, SeenSentences

ONE, TWO, THREE = SentenceId("one"), SentenceId("two"), SentenceId("three")
WORDS = {ONE: 10, TWO: 10, THREE: 5}


class Eyes:
    """Seen sentences, with a clock that the test turns and a timer that rings when the test says so."""

    def __init__(self, monkeypatch):
        self.now = 100.0
        self.told = []
        monkeypatch.setattr(seen.time, "monotonic", self.monotonic)
        self.seen = SeenSentences(WORDS)
        self.seen.seen.connect(self.told.append)

    def monotonic(self):
        return self.now

    def look_at(self, *sentences):
        self.seen.in_view(sentences)

    def after(self, seconds):
        """Let time pass, and ring if the timer would have rung by then."""
        self.now += seconds
        timer = self.seen._timer
        if timer.isActive() and timer.interval() <= seconds * 1000 + 1:
            timer.stop()
            timer.timeout.emit()


@pytest.fixture
def eyes(qapp, monkeypatch):
    made = Eyes(monkeypatch)
    yield made
    made.seen._timer.stop()


def test_a_sentence_of_ten_words_is_seen_after_a_second_and_the_next_one_after_another(eyes):
    eyes.look_at(ONE, TWO)
    eyes.after(1.0)
    assert eyes.told == [[ONE]]
    eyes.after(1.0)
    assert eyes.told == [[ONE], [TWO]]


def test_less_than_that_is_not(eyes):
    eyes.look_at(ONE)
    eyes.after(0.99)
    assert eyes.told == []


def test_what_scrolled_away_in_between_goes_on_where_it_was(eyes):
    eyes.look_at(ONE)
    eyes.after(0.6)
    eyes.look_at(TWO)
    eyes.after(0.5)
    eyes.look_at(ONE)
    eyes.after(0.4)
    assert eyes.told == [[ONE]]


def test_the_time_before_anything_came_into_view_counts_for_nothing(eyes):
    eyes.now += 60.0
    eyes.look_at(ONE)
    assert eyes.told == []


def test_a_sentence_is_told_once(eyes):
    eyes.look_at(THREE)
    eyes.after(0.6)
    eyes.look_at(THREE)
    eyes.after(0.6)
    assert eyes.told == [[THREE]]


def test_scrolling_a_little_takes_no_time_away(eyes):
    for _ in range(4):
        eyes.look_at(THREE)
        eyes.now += 0.1
    eyes.look_at(THREE)
    eyes.after(0.1)
    assert eyes.told == [[THREE]]


def test_what_was_heard_marked_or_read_before_costs_no_time(eyes):
    eyes.seen.pay([ONE])
    eyes.look_at(ONE, TWO)
    eyes.after(1.0)
    assert eyes.told == [[TWO]]


def test_with_nothing_in_view_no_timer_runs(eyes):
    eyes.look_at(ONE)
    eyes.look_at()
    assert not eyes.seen._timer.isActive()


def test_the_real_timer_rings(qtbot):
    real = SeenSentences({ONE: 1})
    with qtbot.waitSignal(real.seen) as told:
        real.in_view([ONE])
    assert told.args == [[ONE]]


def test_where_somebody_listens_only_pointing_tells_that_a_page_is_looked_at(qtbot, own, monkeypatch):
    told, page = [], own(QWidget())
    page.resize(200, 200)
    assert Gaze(page).is_here
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    gaze = Gaze(page)
    gaze.came.connect(lambda: told.append("came"))
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert not gaze.is_here
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert gaze.is_here and told == ["came"]
