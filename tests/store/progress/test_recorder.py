"""The recorder's thread writes everything in order, also across a fault."""

import os
import queue
import threading
from functools import partial

import pytest

from media_literacy.engine.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.jobs import CancelledError, Job
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.disk_faults import lost_error, no_copy_error, not_saved_error
from media_literacy.store.progress.inbox import Inbox
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore, UnknownAttemptError
from media_literacy.store.progress.recorder import EventRecorder

KEY = LessonKey("city", "bus-lanes")
OPENED = Event(EventKind.OPENED, value="guided")


def marked(number):
    return Event(EventKind.MARKED, (SentenceId(f"s-{number}"),), elapsed=float(number))


class Listener:
    """Keeps what the recorder reports."""

    def __init__(self):
        self.faults = []
        self.recovered = threading.Event()

    def on_fault(self, problem):
        self.faults.append(problem)

    def on_recovered(self):
        self.recovered.set()


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def recorder(tmp_path, listener):
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    yield recorder
    recorder.close()


def kept(folder):
    store = ProgressStore.open(folder)
    try:
        return store.latest_attempt(KEY)
    finally:
        store.close()


def test_everything_handed_over_is_on_the_disk_after_waiting(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {SentenceId("s-1"): "Every shop."})
    for number in range(40):
        recorder.record("one", [marked(number)])
    recorder.keep_place("one", Place("reader", SentenceId("s-1"), 3.0))

    assert recorder.wait(10)

    found = kept(tmp_path / "data")
    assert found is not None
    assert found.events == tuple(marked(number) for number in range(40))
    assert found.quotes == {"s-1": "Every shop."}
    assert found.place == Place("reader", SentenceId("s-1"), 3.0)
    assert listener.faults == []


def test_waiting_with_nothing_to_write_is_over_at_once(recorder):
    assert recorder.wait(10)
    assert recorder.wait(0)


def test_closing_writes_what_is_left(tmp_path, recorder):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED, marked(1)])

    assert recorder.close()

    found = kept(tmp_path / "data")
    assert found is not None and found.events == (OPENED, marked(1))


def test_an_attempt_of_an_earlier_session_is_continued(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])
    recorder.close()

    second = EventRecorder(tmp_path / "data", listener.on_fault)
    second.record("one", [marked(1)])
    second.close()

    found = kept(tmp_path / "data")
    assert found is not None and found.events == (OPENED, marked(1))


def test_while_the_folder_is_gone_events_wait_and_keep_their_order(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])
    assert recorder.wait(10)
    (tmp_path / "data").rename(tmp_path / "elsewhere")

    recorder.record("one", [marked(1)])
    assert not recorder.wait(10)
    recorder.record("one", [marked(2)])
    assert not recorder.wait(10)
    told = len(listener.faults)
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    assert recorder.wait(10)

    assert told == 1
    assert str(tmp_path / "data") in listener.faults[0].message
    assert listener.faults[0].hint
    assert listener.recovered.wait(10)
    found = kept(tmp_path / "data")
    assert found is not None and found.events == (OPENED, marked(1), marked(2))


def test_a_folder_that_becomes_usable_later_gets_everything(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])
    assert not recorder.wait(10)

    (tmp_path / "data").unlink()

    assert recorder.close()
    assert len(listener.faults) == 1
    found = kept(tmp_path / "data")
    assert found is not None and found.events == (OPENED,)


def test_a_file_that_is_damaged_meanwhile_gets_the_whole_session_again(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.INVESTIGATE, {SentenceId("s-1"): "Every shop."})
    recorder.record("one", [OPENED, marked(1)])
    recorder.keep_place("one", Place("reader", SentenceId("s-1"), 1.0))
    assert recorder.wait(10)
    (tmp_path / "damaged").write_bytes(os.urandom(9000))
    os.replace(tmp_path / "damaged", tmp_path / "data" / FILE_NAME)

    recorder.record("one", [marked(2)])
    assert recorder.close()

    assert any("damaged" in problem.message for problem in listener.faults)
    found = kept(tmp_path / "data")
    assert found is not None
    assert found.events == (OPENED, marked(1), marked(2))
    assert found.mode is Mode.INVESTIGATE
    assert found.place == Place("reader", SentenceId("s-1"), 1.0)


def test_events_of_an_unknown_attempt_are_told_and_hold_up_nothing(tmp_path, recorder, listener):
    recorder.record("never-begun", [OPENED])
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])

    assert recorder.wait(10)

    assert [type(problem) for problem in listener.faults] == [UnknownAttemptError]
    found = kept(tmp_path / "data")
    assert found is not None and found.events == (OPENED,)


def test_after_erasing_nothing_is_kept_and_new_work_is(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {SentenceId("s-1"): "Every shop."})
    recorder.record("one", [OPENED])
    recorder.erase_everything()
    assert kept(tmp_path / "data") is None

    recorder.start_attempt("two", KEY, Mode.GUIDED, {})
    recorder.record("two", [marked(1)])
    assert recorder.wait(10)

    found = kept(tmp_path / "data")
    assert found is not None and found.events == (marked(1),)
    assert listener.faults == []


def test_a_bug_in_one_call_is_told_and_does_not_lose_the_next(tmp_path, recorder, listener, monkeypatch):
    bugs = []
    monkeypatch.setattr(threading, "excepthook", lambda told: bugs.append(told.exc_type))
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [Event(EventKind.MARKED, value="\ud800")])  # no text that could be stored
    recorder.record("one", [marked(1)])

    tries = sum(1 for _ in iter(lambda: recorder.wait(10), True))

    assert 1 <= tries <= 3
    assert bugs == [UnicodeEncodeError]
    assert [problem.message for problem in listener.faults] == [not_saved_error().message, lost_error().message]
    assert listener.recovered.is_set()
    found = kept(tmp_path / "data")
    assert found is not None and found.events == (marked(1),)


# What is asked


def latest(recorder):
    found = recorder.read(partial(recorder.latest_attempt, key=KEY))
    assert found is not None
    return found


def events_in(folder):
    found = kept(folder)
    assert found is not None
    return found.events


def test_what_is_asked_sees_all_that_was_handed_over_before(recorder):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    for number in range(30):
        recorder.record("one", [marked(number)])
        recorder.keep_place("one", Place("reader", SentenceId(f"s-{number}"), 0.0))

    found = latest(recorder)

    assert found.events == tuple(marked(number) for number in range(30))
    assert found.place.sentence == "s-29"
    assert recorder.read(ProgressStore.standings)[KEY].attempts == 1


def test_questions_are_answered_in_order(recorder):
    answers = queue.SimpleQueue()
    for number in range(20):
        recorder.ask(lambda _store, number=number: number, answers.put, answers.put)

    assert [answers.get(timeout=10) for _ in range(20)] == list(range(20))


def test_a_question_that_fails_is_answered_with_its_fault_and_stops_nothing(recorder, listener):
    with pytest.raises(ZeroDivisionError):
        recorder.read(lambda _store: 1 / 0)
    with pytest.raises(UnknownAttemptError):
        recorder.read(lambda store: store.attempt("never-begun"))

    assert recorder.read(ProgressStore.standings) == {}
    assert listener.faults == []


def test_who_asks_after_the_end_is_told(recorder):
    recorder.close()

    with pytest.raises(StoreError):
        recorder.read(ProgressStore.standings)
    assert recorder.wait(0)


def test_who_waits_for_an_answer_can_give_up(tmp_path, recorder):
    is_held, go_on = threading.Event(), threading.Event()
    recorder.ask(lambda _store: is_held.set() or go_on.wait(10), lambda _answer: None, lambda _problem: None)
    assert is_held.wait(10)
    job = Job()
    job.cancel()

    with pytest.raises(CancelledError):
        recorder.read(ProgressStore.standings, job)
    go_on.set()


# Without a disk


def test_with_no_store_at_all_the_session_remembers_what_was_done(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {SentenceId("s-1"): "Every shop."})
    recorder.record("one", [OPENED, marked(1)])
    recorder.keep_place("one", Place("reader", SentenceId("s-1"), 3.0))

    found = latest(recorder)
    recorder.record("one", [marked(2)])
    later = latest(recorder)
    standing = recorder.read(ProgressStore.standings)[KEY]
    pending = recorder.read(ProgressStore.pending_debriefs)

    assert not recorder.close()
    assert found.events == (OPENED, marked(1)) and found.quotes == {"s-1": "Every shop."}
    assert found.place == Place("reader", SentenceId("s-1"), 3.0)
    assert later.events == (OPENED, marked(1), marked(2))
    assert standing.attempts == 1 and [one.key for one in pending] == [KEY]
    assert len(listener.faults) == 1
    assert (tmp_path / "data").read_text() == "in the way"


def test_a_disk_that_goes_in_the_middle_leaves_everything_readable(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])
    recorder.close()
    second = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    assert latest(second).events == (OPENED,)
    second.keep_place("one", Place())
    assert second.wait(10)  # the copy is made before that
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    second.record("one", [marked(1)])

    assert latest(second).events == (OPENED, marked(1))
    assert not second.wait(10)
    second.record("one", [marked(2)])
    assert latest(second).events == (OPENED, marked(1), marked(2))
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    assert latest(second).events == (OPENED, marked(1), marked(2))

    assert listener.recovered.wait(10)
    assert second.close()
    assert events_in(tmp_path / "data") == (OPENED, marked(1), marked(2))
    assert len(listener.faults) == 1


def test_what_was_erased_while_the_disk_was_gone_is_not_remembered(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", listener.on_fault)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])

    with pytest.raises(StoreError):
        recorder.erase_everything()
    assert recorder.read(ProgressStore.standings) == {}
    (tmp_path / "data").unlink()
    recorder.erase_everything()
    recorder.start_attempt("two", KEY, Mode.GUIDED, {})
    assert recorder.close()
    found = kept(tmp_path / "data")
    assert found is not None and found.id == "two"


# Whatever happens in the thread is told, and tried again


def break_once(monkeypatch, owner, name, problem):
    """The first call of a function raises, the others work as they do."""
    works, problems = getattr(owner, name), [problem]

    def broken(*arguments, **named):
        if problems:
            raise problems.pop()
        return works(*arguments, **named)

    monkeypatch.setattr(owner, name, broken)


@pytest.mark.parametrize("problem", [OverflowError("year is out of range"), RecursionError(), MemoryError()])
@pytest.mark.parametrize(
    ("owner", "name"),
    [(ProgressStore, "open"), (ProgressStore, "start_attempt"), (ProgressStore, "record"), (Inbox, "next")],
)
def test_whatever_is_raised_in_the_thread_is_told_and_tried_again(
    tmp_path, listener, monkeypatch, owner, name, problem
):
    bugs = []
    break_once(monkeypatch, owner, name, problem)
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered, bugs.append)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])
    while not recorder.wait(10):
        pass

    assert recorder.close()
    assert bugs == [problem]
    assert [fault.message for fault in listener.faults] == [not_saved_error().message]
    assert listener.recovered.is_set()
    assert events_in(tmp_path / "data") == (OPENED,)


def test_a_copy_that_cannot_be_made_is_told_and_everything_is_saved(tmp_path, listener, monkeypatch):
    bugs = []
    break_once(monkeypatch, ProgressStore, "keep_backup", OverflowError("year is out of range"))
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered, bugs.append)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [OPENED])

    assert recorder.close()
    assert [type(bug) for bug in bugs] == [OverflowError]
    assert [fault.message for fault in listener.faults] == [no_copy_error().message]
    assert events_in(tmp_path / "data") == (OPENED,)


def test_a_listener_that_fails_stops_nothing(tmp_path, monkeypatch):
    bugs = []
    monkeypatch.setattr(threading, "excepthook", lambda told: bugs.append(told.exc_type))

    def fail(*_told):
        raise RuntimeError("its window is gone")

    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", fail, fail, fail)
    recorder.ask(ProgressStore.standings, fail, fail)
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    assert not recorder.wait(10)
    (tmp_path / "data").unlink()

    assert recorder.close()
    assert set(bugs) == {RuntimeError}
    found = kept(tmp_path / "data")
    assert found is not None and found.id == "one"
