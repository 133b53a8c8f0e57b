"""What a session did in one store can be written again into another."""

from contextlib import closing

import pytest
from store.progress.attempts import BUSES, MARKED, OPENED, SHOWN

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import KeySource
from media_literacy.store.progress.progress_store import Place, ProgressStore, UnknownAttemptError
from media_literacy.store.progress.session_calls import CompleteKey, KeepPlace, RecordEvents, Session, StartAttempt

START = StartAttempt("a", BUSES, Mode.GUIDED, (Answer(SentenceId("a"), "Every shop.", "flag"),))
THERE = Place("reader", SentenceId("a"), 3.0)


@pytest.fixture
def other(tmp_path):
    with closing(ProgressStore.open(tmp_path / "other")) as store:
        yield store


def test_all_that_was_done_is_written_into_another_store(store, other):
    session = Session()
    for call in (START, RecordEvents("a", (OPENED, SHOWN)), KeepPlace("a", THERE), RecordEvents("a", (MARKED,))):
        session.write(store, call)
    session.write_again(other)
    assert other.attempt("a") == store.attempt("a")
    assert other.attempt("a").events == (OPENED, SHOWN, MARKED) and other.attempt("a").place == THERE


def test_answers_that_were_completed_are_written_into_another_store_as_completed(store, other):
    answers = (Answer(SentenceId("a"), "Every shop.", "flag", 1, 0, "paragraph"),)
    store.start_attempt("a", BUSES, Mode.GUIDED, START.answers, key_source=KeySource.INCOMPLETE)
    session = Session()
    session.write(store, CompleteKey("a", answers))
    session.write_again(other)
    assert other.attempt("a") == store.attempt("a")
    assert (other.attempt("a").answers, other.attempt("a").key_source) == (answers, KeySource.COMPLETED_LATER)


def test_the_same_call_after_a_fault_is_written_once(store):
    session = Session()
    session.write(store, START)
    store.record("a", [OPENED])  # it had reached the disk before the fault
    session.write(store, RecordEvents("a", (OPENED,)))
    assert store.attempt("a").events == (OPENED,)


def test_an_attempt_of_an_earlier_session_is_remembered_with_what_it_had(store, other):
    Session().write(store, START)
    store.record("a", [OPENED])
    session = Session()
    session.write(store, RecordEvents("a", (MARKED,)))
    session.write_again(other)
    assert other.attempt("a").events == (OPENED, MARKED)


def test_a_store_that_has_some_of_it_gets_the_rest(store, other):
    session = Session()
    for call in (START, RecordEvents("a", (OPENED, SHOWN, MARKED))):
        session.write(store, call)
    Session().write(other, START)
    other.record("a", [OPENED])
    session.write_again(other)
    assert other.attempt("a").events == (OPENED, SHOWN, MARKED)


def test_what_was_erased_is_not_written_again(store, other):
    session = Session()
    session.write(store, START)
    session.forget()
    session.write_again(other)
    with pytest.raises(UnknownAttemptError):
        other.attempt("a")


@pytest.mark.parametrize("events", [{1: OPENED, 2: SHOWN, 3: MARKED}, {1: OPENED, 3: MARKED}, {2: SHOWN, 3: MARKED}])
def test_events_keep_their_numbers_and_are_read_once_where_none_is_missing(store, other, events, monkeypatch):
    Session().write(store, START)
    store.fill("a", events)
    read = []
    numbered = ProgressStore.numbered_events
    monkeypatch.setattr(ProgressStore, "numbered_events", lambda *store: read.append(store) or numbered(*store))
    session = Session()
    session.note(store, store.attempt("a"))
    assert bool(read) is (len(events) < 3)
    session.write_again(other)
    assert numbered(other, "a") == events
