"""Attempts come back from the disk as they were."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import PendingDebrief
from media_literacy.store.progress.progress_store import (
    LessonKey,
    Place,
    ProgressStore,
    UnknownAttemptError,
    new_attempt_id,
)

BUSES = LessonKey("city", "bus-lanes")
PARKS = LessonKey("city", "parks")
OPENED = Event(EventKind.OPENED, value="guided", at="2026-03-01T09:00:00+00:00")
SHOWN = Event(EventKind.SHOWN, (SentenceId("a"), SentenceId("b")), at="2026-03-01T09:00:05+00:00", elapsed=5.25)
MARKED = Event(EventKind.MARKED, (SentenceId("a"),), at="2026-03-01T09:00:09+00:00", elapsed=9.5)
REVEALED = Event(EventKind.REVEALED, at="2026-03-01T09:10:00+00:00", elapsed=600.0)
DEBRIEFED = Event(EventKind.DEBRIEF_SEEN, at="2026-03-01T09:12:00+00:00", elapsed=720.0)


@pytest.fixture
def store(tmp_path):
    store = ProgressStore.open(tmp_path)
    yield store
    store.close()


def begin(store, *events, key=BUSES, mode=Mode.GUIDED, quotes=None):
    attempt = new_attempt_id()
    store.start_attempt(attempt, key, mode, quotes or {})
    if events:
        store.record(attempt, events)
    return attempt


def test_an_attempt_is_found_again_after_closing(tmp_path):
    quotes = {SentenceId("a"): "“Every” shop, they say – 20 % of them.", SentenceId("b"): ""}
    first = ProgressStore.open(tmp_path)
    attempt = begin(first, OPENED, SHOWN, mode=Mode.INVESTIGATE, quotes=quotes)
    first.record(attempt, [MARKED])
    first.keep_place(attempt, Place("reader", SentenceId("b"), -12.5))
    first.close()

    again = ProgressStore.open(tmp_path)
    found = again.latest_attempt(BUSES)
    again.close()

    assert found is not None
    assert (found.id, found.key, found.mode) == (attempt, BUSES, Mode.INVESTIGATE)
    assert found.events == (OPENED, SHOWN, MARKED)
    assert found.quotes == quotes
    assert found.place == Place("reader", SentenceId("b"), -12.5)


def test_a_lesson_never_begun_has_no_attempt(store):
    assert store.latest_attempt(BUSES) is None
    assert store.attempts(BUSES) == ()
    assert store.standings() == {}


def test_the_latest_attempt_is_the_one_begun_last(store):
    first = begin(store, OPENED)
    second = begin(store, OPENED)
    store.record(first, [MARKED])

    found = store.latest_attempt(BUSES)

    assert found is not None and found.id == second
    assert [attempt.id for attempt in store.attempts(BUSES)] == [first, second]


def test_starting_an_attempt_twice_changes_nothing(store):
    attempt = begin(store, OPENED, quotes={SentenceId("a"): "Once."})
    store.start_attempt(attempt, BUSES, Mode.GUIDED, {SentenceId("a"): "Once."})

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


def test_standings_say_how_far_the_learner_has_come(store):
    begin(store, OPENED, SHOWN, REVEALED, DEBRIEFED)
    begin(store, OPENED)
    begin(store, OPENED, key=PARKS)

    standings = store.standings()

    buses, parks = standings[BUSES], standings[PARKS]
    assert (buses.is_revealed, buses.debrief_seen, buses.attempts) == (True, True, 2)
    assert (parks.is_revealed, parks.debrief_seen, parks.attempts) == (False, False, 1)
    assert buses.started == OPENED.at
    assert parks.order > buses.order


def test_the_order_of_lessons_follows_the_work_and_not_the_clock(store):
    buses = begin(store, OPENED)
    begin(store, OPENED, key=PARKS)
    store.record(buses, [Event(EventKind.MARKED, (SentenceId("a"),), at="1980-01-01T00:00:00+00:00")])

    standings = store.standings()

    assert standings[BUSES].order > standings[PARKS].order
    assert standings[BUSES].last == "1980-01-01T00:00:00+00:00"


def test_a_debrief_is_pending_to_who_left_after_reading(store):
    begin(store, OPENED, key=PARKS)
    begin(store, OPENED, SHOWN)

    assert [debrief.key for debrief in store.pending_debriefs()] == [BUSES]


def test_what_is_pending_says_where_the_lesson_lay_the_last_time(store):
    for number, file in enumerate((Path("/usb/pack/buses.md"), Path(os.fsdecode(b"/usb/r\xe9sum\xe9.md")))):
        store.start_attempt(f"attempt {number}", BUSES, Mode.GUIDED, {}, file=file)
        store.record(f"attempt {number}", [OPENED, SHOWN])

        assert store.pending_debriefs() == (PendingDebrief(BUSES, file),)
        assert store.attempt(f"attempt {number}").file == file


def test_no_debrief_is_pending_once_it_was_seen(store):
    attempt = begin(store, OPENED, SHOWN, MARKED)
    store.record(attempt, [DEBRIEFED])

    assert store.pending_debriefs() == ()


def test_reading_again_after_the_debrief_owes_another_one(store):
    begin(store, OPENED, SHOWN, DEBRIEFED)
    begin(store, OPENED, MARKED)

    assert [debrief.key for debrief in store.pending_debriefs()] == [BUSES]


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

    found = store.latest_attempt(BUSES)

    assert found is not None and found.id == attempt
    assert found.events == tuple(recorded)
