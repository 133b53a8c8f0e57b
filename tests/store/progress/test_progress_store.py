"""Attempts come back from the disk as they were."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.progress.attempts import BUSES, MARKED, OPENED, SHOWN, begin

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import (
    Place,
    ProgressStore,
    UnknownAttemptError,
)


def test_an_attempt_is_found_again_after_closing(tmp_path):
    answers = (
        Answer(SentenceId("b"), "“Every” shop, they say – 20 % of them.", "flag:overclaim fine:role", 1, 0, "headline"),
        Answer(SentenceId("a"), "", "none", 2, 3, "paragraph"),
    )
    first = ProgressStore.open(tmp_path)
    attempt = begin(first, OPENED, SHOWN, mode=Mode.INVESTIGATE, answers=answers)
    first.record(attempt, [MARKED])
    first.keep_place(attempt, Place("reader", SentenceId("b"), -12.5))
    first.close()

    again = ProgressStore.open(tmp_path)
    found = next(reversed(again.attempts(BUSES)), None)
    again.close()

    assert found is not None
    assert (found.id, found.key, found.mode) == (attempt, BUSES, Mode.INVESTIGATE)
    assert found.events == (OPENED, SHOWN, MARKED)
    assert found.answers == answers
    assert found.place == Place("reader", SentenceId("b"), -12.5)


def test_starting_an_attempt_twice_changes_nothing(store):
    attempt = begin(store, OPENED, answers=(Answer(SentenceId("a"), "Once."),))
    store.start_attempt(attempt, BUSES, Mode.GUIDED, (Answer(SentenceId("a"), "Once."),))

    (only,) = store.attempts(BUSES)
    assert only.events == (OPENED,)


def test_events_that_had_reached_the_disk_are_not_written_twice_on_a_second_try(store):
    attempt = begin(store, OPENED)
    assert store.record(attempt, [SHOWN, MARKED], after=1) == 3

    assert store.record(attempt, [SHOWN, MARKED], after=1) == 3
    assert store.record(attempt, [MARKED], after=3) == 4

    (only,) = store.attempts(BUSES)
    assert only.events == (OPENED, SHOWN, MARKED, MARKED)


def test_events_of_an_attempt_that_is_not_there_are_refused(store):
    with pytest.raises(UnknownAttemptError):
        store.record("gone", [MARKED])


texts = st.text(st.characters(exclude_categories=["Cs"]))
events = st.builds(
    Event,
    st.sampled_from(EventKind),
    st.lists(texts.map(SentenceId), max_size=4).map(tuple),
    texts,
    texts,
    st.floats(allow_nan=False),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(events, max_size=5))
def test_every_event_comes_back_as_it_was(store, recorded):
    attempt = begin(store, *recorded)

    found = next(reversed(store.attempts(BUSES)), None)

    assert found is not None and found.id == attempt
    assert found.events == tuple(recorded)
