"""A sentence was seen when it stayed in view for half a second, and that is told once."""

import pytest

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk import seen_sentences as seen
from media_literacy.ui.reader.desk.seen_sentences import SeenSentences

ONE, TWO, THREE = SentenceId("one"), SentenceId("two"), SentenceId("three")


class Eyes:
    """Seen sentences, with a clock that the test turns and a timer that rings when the test says so."""

    def __init__(self, monkeypatch):
        self.now = 100.0
        self.told = []
        monkeypatch.setattr(seen.time, "monotonic", self.monotonic)
        self.seen = SeenSentences()
        self.seen.seen.connect(self.told.append)

    def monotonic(self):
        return self.now

    def refresh(self, *sentences):
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


def test_half_a_second_in_view_is_seen(eyes):
    eyes.refresh(ONE, TWO)
    eyes.after(0.5)
    assert eyes.told == [[ONE, TWO]]


def test_less_than_that_is_not(eyes):
    eyes.refresh(ONE)
    eyes.after(0.49)
    assert eyes.told == []


def test_what_scrolled_away_in_between_begins_anew(eyes):
    eyes.refresh(ONE)
    eyes.after(0.3)
    eyes.refresh(TWO)
    eyes.after(0.1)
    eyes.refresh(ONE, TWO)
    eyes.after(0.4)
    assert eyes.told == [[TWO]]
    eyes.after(0.1)
    assert eyes.told == [[TWO], [ONE]]


def test_a_sentence_is_told_once(eyes):
    eyes.refresh(ONE)
    eyes.after(0.6)
    eyes.refresh(THREE)
    eyes.refresh(ONE, THREE)
    eyes.after(0.6)
    assert eyes.told == [[ONE], [THREE]]


def test_scrolling_a_little_takes_no_time_away(eyes):
    for _ in range(5):
        eyes.refresh(ONE)
        eyes.after(0.1)
    eyes.refresh(ONE)
    eyes.after(0.01)
    assert eyes.told == [[ONE]]


def test_with_nothing_in_view_no_timer_runs(eyes):
    eyes.refresh(ONE)
    eyes.refresh()
    assert not eyes.seen._timer.isActive()


def test_the_real_timer_rings(qtbot):
    real = SeenSentences()
    with qtbot.waitSignal(real.seen) as told:
        real.in_view([ONE])
    assert told.args == [[ONE]]
