"""What is asked of the attempts in a database."""

import pytest
from store.progress.attempts import BUSES, MARKED, OPENED, PARKS, begin

from media_literacy.lesson.model import Mode
from media_literacy.store.progress.unknown_attempt import UnknownAttemptError


def test_a_lesson_never_begun_has_no_attempt(store):
    assert store.attempts(BUSES) == ()
    assert store.standings() == {}


def test_attempts_come_in_the_order_in_which_they_were_begun(store):
    first = begin(store, OPENED)
    second = begin(store, OPENED)
    store.record(first, [MARKED])

    assert [attempt.id for attempt in store.attempts(BUSES)] == [first, second]


def test_attempts_are_found_by_the_file_of_their_lesson_and_all_together(store, tmp_path):
    file = tmp_path / "buses.md"
    store.start_attempt("one", BUSES, Mode.GUIDED, file=file)
    store.start_attempt("two", PARKS, Mode.GUIDED)
    assert [attempt.id for attempt in store.attempts_in_file(file)] == ["one"]
    assert [attempt.id for attempt in store.all_attempts()] == ["one", "two"]


def test_events_have_their_numbers(store):
    attempt = begin(store, OPENED, MARKED)
    assert store.count_events(attempt) == 2
    assert store.numbered_events(attempt) == {1: OPENED, 2: MARKED}


def test_an_attempt_that_is_not_there_is_told(store):
    for read in (store.attempt, store.count_events, store.numbered_events):
        with pytest.raises(UnknownAttemptError):
            read("gone")
