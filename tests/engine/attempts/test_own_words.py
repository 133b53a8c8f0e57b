"""A reason in the reader's own words: kept with the mark, bounded, and never scored."""

import pytest
from each_row import each_row
from engine.attempts import FLAG, attempt, lesson
from factories import FakeClock

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import Mark, replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.own_words import (
    LONGEST_OWN_WORDS,
    bounded_own_words,
    pack_own_words,
    unpack_own_words,
)
from media_literacy.engine.results.grading import Outcome, grade
from media_literacy.lesson.model import KindId, Mode


@pytest.fixture
def marked() -> Attempt:
    made = attempt(Mode.INVESTIGATE)
    made.toggle_mark(FLAG)
    return made


def test_own_words_are_kept_with_the_mark_and_replay(marked):
    (event,) = marked.set_own_words(FLAG, "  nobody counts\n like that ")
    assert event.kind is EventKind.REASON
    assert marked.state.marks[FLAG] == Mark(own_words="nobody counts like that")
    assert replay(fitting(marked.events, lesson())) == marked.state
    assert Attempt.resume(lesson(), marked.events, FakeClock()).state.marks == marked.state.marks


def test_own_words_and_a_kind_replace_each_other(marked):
    marked.set_reason(FLAG, KindId("role"))
    marked.set_own_words(FLAG, "no such office")
    assert marked.state.marks[FLAG] == Mark(own_words="no such office")
    marked.set_reason(FLAG, KindId("role"))
    assert marked.state.marks[FLAG] == Mark(KindId("role"))


def test_empty_own_words_take_only_own_words_back(marked):
    marked.set_reason(FLAG, KindId("role"))
    assert marked.set_own_words(FLAG, " ") == ()
    marked.set_own_words(FLAG, "no such office")
    marked.set_own_words(FLAG, "")
    assert not marked.state.marks[FLAG].has_reason
    marked.set_own_words(FLAG, "no such office")
    assert marked.set_own_words(FLAG, "no such  office") == ()
    marked.set_reason(FLAG, None)
    assert not marked.state.marks[FLAG].has_reason


def test_own_words_need_a_mark_in_investigate(marked):
    marked.toggle_mark(FLAG)
    assert marked.set_own_words(FLAG, "why") == ()
    guided = attempt(Mode.GUIDED)
    guided.toggle_mark(FLAG)
    assert guided.set_own_words(FLAG, "why") == ()


def test_own_words_are_never_the_right_reason(marked):
    marked.set_own_words(FLAG, "impossible role")
    judgement = grade(marked.state, lesson()).judgement(FLAG)
    assert (judgement.outcome, judgement.right_reason) == (Outcome.HIT, None)
    assert judgement.own_words == "impossible role"


@each_row("length", [LONGEST_OWN_WORDS, LONGEST_OWN_WORDS + 1])
def test_own_words_are_bounded(length):
    kept = unpack_own_words(pack_own_words("x" * length))
    assert kept is not None and len(kept) == LONGEST_OWN_WORDS
    assert unpack_own_words("own-words:" + "x" * length) == kept


def test_half_a_letter_is_left_out():
    assert unpack_own_words(pack_own_words("a\ud800b")) == "ab"


def test_a_kind_is_no_own_words():
    assert unpack_own_words("role") is None
    assert unpack_own_words("") is None


def test_own_words_have_two_hundred_characters_at_most():
    assert bounded_own_words("a" * 200) == "a" * 200
    assert bounded_own_words("a" * 201) == "a" * 200


def test_own_words_steer_no_terminal_and_turn_nothing_around_them():
    text = "\x1b[2J\x07 a\u202eb\n\x9b31m\0"
    kept = unpack_own_words("own-words:" + text)
    assert kept == "␛[2J␇ a‹U+202E›b ‹U+009B›31m␀"
    assert pack_own_words(text) == "own-words:" + kept and bounded_own_words(kept) == kept
    for honest in ("نه\u200cمی", "שלום\u200f!", "👩\u200d🔬", "<b>&amp;"):
        assert bounded_own_words(honest) == honest
