"""The recorder's thread writes everything in order, also across a fault."""

import os
import threading

import pytest

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.opening import FILE_NAME
from media_literacy.store.progress import LessonKey, Place, ProgressStore, UnknownAttemptError
from media_literacy.store.recorder import EventRecorder

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


def test_a_bug_in_one_call_does_not_lose_the_next(tmp_path, recorder, monkeypatch):
    bugs = []
    monkeypatch.setattr(threading, "excepthook", lambda told: bugs.append(told.exc_type))
    recorder.start_attempt("one", KEY, Mode.GUIDED, {})
    recorder.record("one", [Event(EventKind.MARKED, value="\ud800")])  # no text that could be stored
    recorder.record("one", [marked(1)])

    assert recorder.wait(10)

    assert bugs == [UnicodeEncodeError]
    found = kept(tmp_path / "data")
    assert found is not None and found.events == (marked(1),)
