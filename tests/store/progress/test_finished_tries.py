"""What came of every try that was revealed, as it is read for the measures."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store.progress.attempts import BUSES, DEBRIEFED, MARKED, OPENED, PARKS, REVEALED, SHOWN, begin

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.summarising import summarise
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.records import KeySource, StoredAttempt
from media_literacy.store.database.user_copies import read_copy
from media_literacy.store.progress import finished_tries
from media_literacy.store.progress.lesson_history import result_of
from media_literacy.store.progress.progress_store import ProgressStore

A, B = SentenceId("a"), SentenceId("b")
ANSWERS = (Answer(A, "Every shop.", "flag:overclaim", 1), Answer(B, "One shop.", "fine:checkable", 2))
DONE = OPENED, SHOWN, MARKED, REVEALED


def counts(store):
    return [finished.summary.counts for finished in store.finished_tries()]


def change(folder, statement):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_try_is_there_once_it_is_revealed_and_practice_comes_after_the_first(store):
    begin(store, OPENED, SHOWN, answers=ANSWERS)
    assert store.finished_tries() == []
    begin(store, *DONE, answers=ANSWERS, mode=Mode.INVESTIGATE)
    begin(store, OPENED, SHOWN, REVEALED, answers=ANSWERS)
    begin(store, *DONE, key=PARKS, answers=ANSWERS)
    found = store.finished_tries()
    assert [(one.lesson, one.mode, one.is_first) for one in found] == [
        (BUSES.lesson, Mode.INVESTIGATE, True),
        (BUSES.lesson, Mode.GUIDED, False),
        (PARKS.lesson, Mode.GUIDED, True),
    ]
    assert [one.summary.counts for one in found] == [Counts(1, 1, 1, 0), Counts(1, 0, 1, 0), Counts(1, 1, 1, 0)]
    assert found[0].day is not None and found[0].day.isoformat() == "2026-03-01"


def test_the_summary_is_written_with_the_reveal_and_not_later(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        attempt = begin(store, *DONE[:-1], answers=ANSWERS)
        store.record(attempt, [REVEALED])
        store.record(attempt, [DEBRIEFED])
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT attempt, flags, caught FROM summary").fetchall() == [(1, 1, 1)]


def test_a_search_that_is_judged_after_the_reveal_is_counted(store):
    attempt = begin(store, *DONE, answers=ANSWERS)
    store.record(attempt, [Event(EventKind.SEARCH_JUDGED, value="shops/holds/holds")])
    store.record(attempt, [Event(EventKind.SEARCH_JUDGED, value="lanes/holds/cannot-be-told")])
    (found,) = store.finished_tries()
    assert found.summary.searches == SearchCounts(judged=2, borne_out=1)


@pytest.mark.parametrize(
    "damage", ["DELETE FROM summary", "UPDATE summary SET caught = 0", "UPDATE summary SET fine = 'x'"]
)
def test_a_summary_that_is_missing_or_damaged_is_made_anew_and_nothing_is_said(tmp_path, damage):
    with closing(ProgressStore.open(tmp_path)) as store:
        begin(store, *DONE, answers=ANSWERS)
        before = store.finished_tries()
    change(tmp_path, damage)
    with closing(ProgressStore.open(tmp_path)) as store:
        assert store.diagnostic == "" and store.finished_tries() == before
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT caught FROM summary").fetchall() == [(1,)]


def test_what_a_repair_brings_back_has_its_summary_again(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        begin(store, *DONE, answers=ANSWERS)
        before = store.finished_tries()
        store.keep_backup()
    change(tmp_path, "UPDATE event SET value = 'other'")
    with closing(ProgressStore.open(tmp_path)) as store:
        assert store.diagnostic and store.finished_tries() == before


def test_a_lesson_that_was_edited_on_the_way_is_one_try_and_its_first_reveal_counts(store):
    first = begin(store, OPENED, SHOWN, answers=ANSWERS)
    store.start_attempt("copy", BUSES, Mode.GUIDED, ANSWERS, continues=first)
    store.record("copy", DONE)
    assert counts(store) == [Counts(1, 1, 1, 0)]
    store.start_attempt("again", BUSES, Mode.GUIDED, ANSWERS, continues="copy")
    store.record("again", [OPENED, SHOWN, REVEALED])
    assert counts(store) == [Counts(1, 1, 1, 0)]


def test_answers_that_are_completed_later_and_events_that_come_back_are_counted(store):
    store.start_attempt("early", BUSES, Mode.GUIDED, (Answer(A, "Every shop."),), key_source=KeySource.INCOMPLETE)
    store.record("early", DONE)
    assert counts(store) == [Counts(0, 0, 0, 0)]
    store.complete_key("early", ANSWERS)
    assert counts(store) == [Counts(1, 1, 1, 0)]
    store.start_attempt("back", PARKS, Mode.GUIDED, ANSWERS)
    store.record("back", [OPENED, REVEALED])
    assert counts(store)[1] == Counts(0, 0, 0, 0)
    store.fill("back", {7: SHOWN})
    assert counts(store)[1] == Counts(0, 0, 0, 0), "what is shown after the reveal was not judged"


@pytest.mark.parametrize("at", ["1970-01-01T00:00:00.000+00:00", "2025-02-28T10:00:00.000+01:00"])
def test_a_wrong_clock_changes_no_order_and_its_day_is_not_told(store, at):
    for number in range(4):
        revealed = REVEALED._replace(at=at if number == 2 else f"2026-03-0{number + 1}T09:00:00.000+01:00")
        begin(store, *DONE[:-1], revealed, key=BUSES._replace(lesson=f"l{number}"), answers=ANSWERS)
    found = store.finished_tries()
    assert [one.lesson for one in found] == ["l0", "l1", "l2", "l3"]
    assert [one.day and one.day.day for one in found] == [1, 2, None, 4]


def test_what_lessons_said_of_themselves_counts_when_their_pack_is_gone(store):
    easy = Event(EventKind.LESSON_TRAITS, value=f"level-of:{BUSES.lesson}")
    begin(store, OPENED, easy, SHOWN, REVEALED, key=BUSES._replace(lesson="easy"), answers=ANSWERS)
    begin(store, *DONE, answers=ANSWERS)
    assert [one.is_first for one in store.finished_tries()] == [True, False]


MARKS = st.lists(
    st.tuples(st.sampled_from([EventKind.MARKED, EventKind.UNMARKED, EventKind.SHOWN]), st.sampled_from([A, B]))
)


@given(MARKS)
def test_a_summary_says_what_the_result_of_its_attempt_says(marks):
    events = (OPENED, *(Event(kind, (sentence,)) for kind, sentence in marks), REVEALED)
    summary = summarise(events, ANSWERS)
    result = result_of(StoredAttempt("one", BUSES, Mode.GUIDED, events, ANSWERS))
    assert summary is not None and result is not None
    scorecard = result.scorecard
    expected = Counts(scorecard.flags, scorecard.caught, scorecard.fine, scorecard.false_alarms)
    assert summary.counts == expected


@pytest.mark.parametrize(("at_once", "changes"), [(2, 2), (3, 1)])
def test_many_missing_summaries_are_made_a_part_at_a_time(tmp_path, monkeypatch, at_once, changes):
    monkeypatch.setattr(finished_tries, "_AT_ONCE", at_once)
    made, make = [], finished_tries.make_summaries
    with closing(ProgressStore.open(tmp_path)) as store:
        for number in range(3):
            begin(store, *DONE, key=BUSES._replace(lesson=f"l{number}"), answers=ANSWERS)
        change(tmp_path, "DELETE FROM summary")
        monkeypatch.setattr(finished_tries, "make_summaries", lambda *given: (made.append(given), make(*given)))
        assert len(counts(store)) == 3 and len(made) == changes


def test_tries_are_read_again_only_once_something_changed(tmp_path, monkeypatch):
    read, reads = finished_tries._read_attempts, []

    def count(connection):
        reads.append(connection)
        return read(connection)

    monkeypatch.setattr(finished_tries, "_read_attempts", count)
    with closing(ProgressStore.open(tmp_path)) as store, closing(ProgressStore.open(tmp_path)) as other:
        begin(store, *DONE, answers=ANSWERS)
        assert counts(store) == counts(store) and len(reads) == 1
        begin(other, *DONE, key=PARKS, answers=ANSWERS)
        assert len(counts(store)) == 2 and len(reads) == 2
        begin(store, OPENED)
        assert len(counts(store)) == 2 and len(reads) == 3


def test_after_a_copy_was_put_in_its_place_its_tries_are_those_of_the_copy(tmp_path):
    with closing(ProgressStore.open(tmp_path / "mine")) as store:
        store.write_copy(tmp_path / "empty.sqlite3")
        begin(store, *DONE, answers=ANSWERS)
        assert len(counts(store)) == 1
        with closing(read_copy(tmp_path / "empty.sqlite3")) as copy:
            store.replace_by_copy(copy)
        assert counts(store) == []
        begin(store, *DONE, answers=ANSWERS)
        store.erase_everything()
        assert counts(store) == []


def test_a_store_in_memory_has_the_tries_of_the_file_that_cannot_be_written(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        begin(store, *DONE, answers=ANSWERS)
        before = store.finished_tries()
    change(tmp_path, "DELETE FROM summary")
    with closing(ProgressStore.in_memory(tmp_path)) as store:
        assert store.finished_tries() == before
