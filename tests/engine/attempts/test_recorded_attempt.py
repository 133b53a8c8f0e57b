"""An attempt that is left and opened again, and what is recorded of it."""

from engine.attempts import FINE, FLAG, attempt, kinds, lesson
from factories import FakeClock

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode


def test_leaving_and_coming_back_changes_nothing_else():
    clock = FakeClock()
    first = attempt(Mode.INVESTIGATE, clock)
    first.show([FLAG, FINE])
    first.toggle_mark(FLAG)
    first.leave()
    again = Attempt.resume(lesson(), first.events, clock)
    assert again.state == first.state
    clock.seconds = 5.0
    assert kinds(again.open()) == [EventKind.OPENED]
    clock.seconds = 6.5
    assert again.toggle_mark(FINE)[0].elapsed == 1.5
    assert list(again.state.marks) == [FLAG, FINE]
    assert again.mode is Mode.INVESTIGATE
    assert not again.state.has_left


def test_an_attempt_that_was_never_left_can_be_opened_again_after_a_crash():
    first = attempt(Mode.GUIDED)
    again = Attempt.resume(lesson(), first.events, FakeClock())
    assert kinds(again.open()) == [EventKind.OPENED]


def test_nothing_happens_once_it_was_left():
    guided = attempt(Mode.GUIDED)
    guided.leave()
    assert guided.show([FLAG]) == guided.toggle_mark(FLAG) == guided.leave() == ()
    assert guided.state.has_left


def test_opening_twice_is_one_opening():
    assert attempt(Mode.GUIDED).open() == ()
