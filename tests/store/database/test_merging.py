"""What was done on two computers, put together: nothing lost, nothing twice."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size
from store.progress.attempts import BUSES, DEBRIEFED, MARKED, OPENED, PARKS, REVEALED, SHOWN, begin

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import transaction
from media_literacy.store.database.event_rows import read_attempts, write_state
from media_literacy.store.database.user_copies import read_copy
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.tries import tries_of


@pytest.fixture
def home(tmp_path: Path):
    with closing(ProgressStore.open(tmp_path / "home")) as made:
        yield made


@pytest.fixture
def school(tmp_path: Path):
    with closing(ProgressStore.open(tmp_path / "school")) as made:
        yield made


def merge(store: ProgressStore, other: ProgressStore) -> int:
    file = other.folder / "copy.sqlite3"
    other.write_copy(file)
    with closing(read_copy(file)) as copy:
        return store.merge_copy(copy)


def content(store: ProgressStore) -> list[tuple[object, ...]]:
    return [(one.id, one.key, one.events, one.answers, one.continues) for one in store.all_attempts()]


def on(day: int, *events: Event) -> tuple[Event, ...]:
    return tuple(event._replace(at=f"2026-03-{day:02}T09:00:00+00:00") for event in events)


def test_a_copy_of_ones_own_changes_nothing_not_even_the_file(home: ProgressStore):
    begin(home, OPENED, MARKED)
    before = (home.folder / "progress.sqlite3").read_bytes()
    assert merge(home, home) == 0
    assert (home.folder / "progress.sqlite3").read_bytes() == before


def test_what_was_done_elsewhere_stands_where_the_clock_puts_it_and_twice_changes_nothing(
    home: ProgressStore, school: ProgressStore
):
    monday, friday = begin(home, *on(2, OPENED, REVEALED)), begin(home, *on(6, OPENED), key=PARKS)
    tuesday, sunday = begin(school, *on(3, OPENED, REVEALED)), begin(school, *on(8, OPENED), key=PARKS)
    assert merge(home, school) == 2
    assert [one.id for one in home.all_attempts()] == [monday, tuesday, friday, sunday]
    assert home.attempt(tuesday) == school.attempt(tuesday)
    assert home.standings()[PARKS].tries == 2 and home.standings()[BUSES].tries == 2
    before = content(home)
    assert merge(home, school) == 0 and content(home) == before
    assert [finished.is_first for finished in home.finished_tries()] == [True, False]


def test_what_was_done_here_last_is_what_one_goes_on_with(home: ProgressStore, school: ProgressStore):
    begin(home, *on(2, OPENED), key=PARKS)
    begin(school, *on(9, OPENED))
    merge(home, school)
    standings = home.standings()
    assert standings[PARKS].order > standings[BUSES].order


def test_each_side_keeps_its_order_whatever_the_clock_said(home: ProgressStore, school: ProgressStore):
    here = [begin(home, *on(day, OPENED)) for day in (20, 5)]
    there = [begin(school, *on(day, OPENED)) for day in (28, 1)]
    merge(home, school)
    order = [one.id for one in home.all_attempts()]
    assert [id for id in order if id in here] == here
    assert [id for id in order if id in there] == there


def test_an_attempt_that_went_on_elsewhere_goes_on_here(home: ProgressStore, school: ProgressStore):
    id = begin(home, OPENED, SHOWN)
    merge(school, home)
    school.record(id, (MARKED, REVEALED))
    assert merge(home, school) == 1
    assert home.attempt(id).events == (OPENED, SHOWN, MARKED, REVEALED)
    assert merge(school, home) == 0
    home.record(id, (DEBRIEFED,))
    assert home.pending_debriefs() == ()


def test_an_attempt_that_went_on_in_both_places_is_one_try_and_loses_nothing(
    home: ProgressStore, school: ProgressStore
):
    id = begin(home, OPENED, SHOWN)
    merge(school, home)
    home.record(id, (MARKED, REVEALED))
    school.record(id, (REVEALED,))
    assert merge(home, school) == 1
    assert home.attempt(id).events == (OPENED, SHOWN, MARKED, REVEALED)
    (other,) = [one for one in home.all_attempts() if one.id != id]
    assert other.continues == id and other.events == (OPENED, SHOWN, REVEALED)
    assert len(tries_of(home.all_attempts())) == home.standings()[BUSES].tries == len(home.finished_tries()) == 1
    assert merge(home, school) == 0
    school.record(id, (DEBRIEFED,))
    assert merge(home, school) == 1
    assert home.attempt(other.id).events == (OPENED, SHOWN, REVEALED, DEBRIEFED)
    assert len(home.all_attempts()) == 2
    merge(school, home)
    assert len(tries_of(school.all_attempts())) == 1
    assert (merge(home, school), merge(school, home), len(tries_of(home.all_attempts()))) == (0, 0, 1)


def test_what_was_there_stays_among_the_safety_copies(home: ProgressStore, school: ProgressStore):
    first = begin(home, OPENED)
    begin(school, OPENED)
    merge(home, school)
    with closing(read_copy(backups(home.folder)[-1])) as copy:
        assert [id for (id,) in copy.execute("SELECT id FROM attempt")] == [first]


def test_a_merge_that_is_broken_off_changes_nothing(
    home: ProgressStore, school: ProgressStore, monkeypatch: pytest.MonkeyPatch
):
    begin(home, OPENED)
    begin(school, OPENED)
    before = content(home)

    def fail(*_arguments: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr("media_literacy.store.database.merging.insert_events", fail)
        with pytest.raises(Exception, match="could not be"):
            merge(home, school)
    assert content(home) == before


def test_another_window_that_writes_meanwhile_loses_nothing(home: ProgressStore, school: ProgressStore):
    begin(school, OPENED)
    with closing(ProgressStore.open(home.folder)) as window:
        id = begin(window, OPENED)
        merge(home, school)
        window.record(id, (SHOWN,))
    assert home.attempt(id).events == (OPENED, SHOWN) and len(home.all_attempts()) == 2


EVENTS = st.lists(st.sampled_from([SHOWN, MARKED, Event(EventKind.LEFT), REVEALED]), max_size=3)


@settings(max_examples=run_size(usual=15, long=100))
@given(common=EVENTS, here=st.lists(EVENTS, max_size=3), there=st.lists(EVENTS, max_size=3))
def test_merging_to_and_fro_comes_to_rest_with_the_same_tries(
    tmp_path_factory: pytest.TempPathFactory, common: list[Event], here: list[list[Event]], there: list[list[Event]]
):
    folder = tmp_path_factory.mktemp("both")
    with closing(ProgressStore.open(folder / "a")) as one, closing(ProgressStore.open(folder / "b")) as two:
        shared = begin(one, OPENED, *common)
        merge(two, one)
        for store, attempts in ((one, here), (two, there)):
            for events in attempts[:1]:
                store.record(shared, events)
            for events in attempts[1:]:
                begin(store, OPENED, *events)
        merge(one, two)
        merge(two, one)
        assert merge(one, two) == merge(two, one) == 0
        expected = 1 + max(0, len(here) - 1) + max(0, len(there) - 1)
        for store in (one, two):
            attempts = store.all_attempts()
            assert len({attempt.id for attempt in attempts}) == len(attempts)
            assert len(tries_of(attempts)) == expected
            with transaction(store._connection):
                pass


def test_an_attempt_begun_in_another_way_is_taken_as_it_is(home: ProgressStore, school: ProgressStore):
    begin(school, OPENED, mode=Mode.INVESTIGATE)
    merge(home, school)
    assert home.all_attempts()[0].mode is Mode.INVESTIGATE


def test_a_copy_that_somebody_made_by_hand_is_taken_as_far_as_it_can_be(home: ProgressStore, school: ProgressStore):
    """Turns at the end of all numbers, with checksums that fit; what no version writes is refused as it is read."""
    mine = begin(home, OPENED)
    theirs, connection = begin(school, OPENED), school._connection
    begin(school, *on(2, OPENED), key=PARKS)
    with transaction(connection):
        (record, _other) = read_attempts(connection, "ORDER BY number", ())
        write_state(connection, record.number, theirs, record.state._replace(touched=2**63 - 1), record.events)
    assert merge(home, school) == 2
    assert merge(school, home) == 1
    begin(home, OPENED)
    begin(school, OPENED)
    assert {mine, theirs} <= {attempt.id for attempt in home.all_attempts()}
