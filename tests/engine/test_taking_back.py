"""The last Guided mark can be taken back; what an open note or a hint leads to is pointed out."""

import pytest
from engine.attempts import FINE, FLAG, attempt, kinds
from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import CardId, Mode, Verdict
from media_literacy.lesson.text_blocks import Run


@pytest.fixture
def guided() -> Attempt:
    return attempt(Mode.GUIDED)


@pytest.fixture
def investigate() -> Attempt:
    return attempt(Mode.INVESTIGATE)


def test_guided_the_last_mark_can_be_taken_back(guided):
    guided.toggle_mark(FLAG)
    assert guided.state.can_take_back == FLAG
    assert kinds(guided.take_back()) == [EventKind.TAKEN_BACK]
    state = guided.state
    assert (dict(state.marks), state.open_notes, state.taken_back) == ({}, frozenset(), {FLAG})
    assert guided.take_back() == ()


def test_guided_nothing_is_taken_back_after_the_next_mark_hint_page_or_reveal():
    def next_mark(attempt):
        attempt.toggle_mark(FINE)
        assert attempt.state.can_take_back == FINE

    def hint(attempt):
        attempt.ask_hint()
        assert attempt.state.can_take_back is None

    def page(attempt):
        attempt.leave()
        assert attempt.state.can_take_back is None
        attempt.open()
        assert attempt.state.can_take_back is None

    def reveal(attempt):
        attempt.read_all()
        assert attempt.state.can_take_back is None

    for what_follows in (next_mark, hint, page, reveal):
        guided = attempt(Mode.GUIDED)
        guided.toggle_mark(FLAG)
        what_follows(guided)
        guided.take_back()
        assert FLAG in guided.state.marks, what_follows


def test_guided_folding_and_evidence_leave_the_last_mark_to_be_taken_back(guided):
    guided.toggle_mark(FLAG)
    guided.toggle_mark(FLAG)
    guided.open_card(CardId("calendar"))
    guided.show([FINE])
    assert guided.state.can_take_back == FLAG


def test_investigate_takes_marks_away_by_a_click_and_has_nothing_to_take_back(investigate):
    investigate.toggle_mark(FLAG)
    assert investigate.state.can_take_back is None
    assert investigate.take_back() == ()


def linked(mode: Mode) -> Attempt:
    notes = {
        "flag-1": (make_note(Verdict.FLAG, how_to_check=(Run("see it", link="#flag-2"), Run("so", link="#fine-1"))),)
    }
    one = Attempt(make_lesson(flags=["One.", "Two."], fine=["Three."], notes=notes), mode, FakeClock())
    one.open()
    return one


def test_an_open_note_points_out_what_it_links_to_and_was_not_marked():
    guided = linked(Mode.GUIDED)
    guided.toggle_mark(FINE)
    assert guided.toggle_mark(FLAG)[-1].sentences == ("flag-2",)
    assert guided.state.pointed_out == {"flag-2"}


def test_after_the_reveal_nothing_is_pointed_out():
    investigate = linked(Mode.INVESTIGATE)
    investigate.read_all()
    investigate.read_all()
    investigate.toggle_mark(FLAG)
    investigate.toggle_mark(FLAG)
    assert investigate.state.pointed_out == frozenset()


def test_a_hint_that_tells_the_problem_points_it_out():
    clock = FakeClock()
    guided = attempt(Mode.GUIDED, clock)
    for _rung in range(3):
        assert guided.state.pointed_out == frozenset()
        guided.ask_hint()
        clock.seconds += 8
    assert guided.state.pointed_out == {FLAG}


def test_replaying_gives_the_same_state_with_what_was_taken_back_and_pointed_out():
    guided = linked(Mode.GUIDED)
    guided.toggle_mark(FLAG)
    guided.take_back()
    guided.toggle_mark(FINE)
    assert replay(guided.events) == guided.state


def test_no_hint_is_spent_on_a_problem_whose_mark_was_taken_back():
    guided = attempt(Mode.GUIDED)
    guided.toggle_mark(FLAG)
    guided.take_back()
    assert guided.ask_hint()[0].sentences == ("flag-2",)
