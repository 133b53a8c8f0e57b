"""What the recorder's thread does when the disk fails, or the program itself."""

import math
import os
import threading
from contextlib import closing

import pytest
from store.progress.recording import KEY, OPENED, latest_asked, marked, stored_attempt, stored_events

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.disk_faults import lost_error, no_copy_error, not_saved_error
from media_literacy.store.progress import reopening_store
from media_literacy.store.progress.inbox import Inbox, Work
from media_literacy.store.progress.progress_store import Place, ProgressStore, UnknownAttemptError
from media_literacy.store.progress.recorder import EventRecorder
from media_literacy.store.progress.recorder_thread import Listeners, RecorderThread
from media_literacy.store.progress.session_calls import RecordEvents


def test_while_the_folder_is_gone_events_wait_and_keep_their_order(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])
    assert recorder.wait(10)
    (tmp_path / "data").rename(tmp_path / "elsewhere")

    recorder.record("one", [marked(1)])
    assert not recorder.wait(10)
    recorder.record("one", [marked(2)])
    assert not recorder.wait(10)
    reported = len(listener.faults)
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    assert recorder.wait(10)

    assert reported == 1
    assert str(tmp_path / "data") in listener.faults[0].message
    assert listener.faults[0].hint
    assert listener.recovered.wait(10)
    assert stored_events(tmp_path / "data") == (OPENED, marked(1), marked(2))


def test_a_folder_that_becomes_usable_later_gets_everything(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])
    assert not recorder.wait(10)

    (tmp_path / "data").unlink()

    assert recorder.close()
    assert len(listener.faults) == 1
    assert stored_events(tmp_path / "data") == (OPENED,)


def test_a_file_that_is_damaged_meanwhile_gets_the_whole_session_again(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.INVESTIGATE, (Answer(SentenceId("s-1"), "Every shop."),))
    recorder.record("one", [OPENED, marked(1)])
    recorder.keep_place("one", Place("reader", SentenceId("s-1"), 1.0))
    assert recorder.wait(10)
    (tmp_path / "damaged").write_bytes(os.urandom(9000))
    os.replace(tmp_path / "damaged", tmp_path / "data" / FILE_NAME)

    recorder.record("one", [marked(2)])
    assert recorder.close()

    assert any("damaged" in problem.message for problem in listener.faults)
    found = stored_attempt(tmp_path / "data")
    assert found is not None
    assert found.events == (OPENED, marked(1), marked(2))
    assert found.mode is Mode.INVESTIGATE
    assert found.place == Place("reader", SentenceId("s-1"), 1.0)


def test_events_of_an_unknown_attempt_are_told_and_hold_up_nothing(tmp_path, recorder, listener):
    recorder.record("never-begun", [OPENED])
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])

    assert recorder.wait(10)

    assert [type(problem) for problem in listener.faults] == [UnknownAttemptError]
    assert stored_events(tmp_path / "data") == (OPENED,)


def test_a_bug_in_one_call_is_told_and_does_not_lose_the_next(tmp_path, recorder, listener, monkeypatch):
    bugs = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: bugs.append(fault.exc_type))
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [Event(EventKind.MARKED, value="\ud800")])  # no text that could be stored
    recorder.record("one", [marked(1)])

    tries = sum(1 for _ in iter(lambda: recorder.wait(10), True))

    assert 1 <= tries <= 3
    assert bugs == [UnicodeEncodeError]
    assert [problem.message for problem in listener.faults] == [not_saved_error().message, lost_error().message]
    assert listener.recovered.is_set()
    assert stored_events(tmp_path / "data") == (marked(1),)


def test_with_no_store_at_all_the_session_remembers_what_was_done(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    recorder.start_attempt("one", KEY, Mode.GUIDED, (Answer(SentenceId("s-1"), "Every shop."),))
    recorder.record("one", [OPENED, marked(1)])
    recorder.keep_place("one", Place("reader", SentenceId("s-1"), 3.0))

    found = latest_asked(recorder)
    recorder.record("one", [marked(2)])
    later = latest_asked(recorder)
    standing = recorder.read(ProgressStore.standings)[KEY]
    pending = recorder.read(ProgressStore.pending_debriefs)

    assert not recorder.close()
    assert found.events == (OPENED, marked(1)) and found.answers == (Answer(SentenceId("s-1"), "Every shop."),)
    assert found.place == Place("reader", SentenceId("s-1"), 3.0)
    assert later.events == (OPENED, marked(1), marked(2))
    assert standing.tries == 1 and [debrief.key for debrief in pending] == [KEY]
    assert len(listener.faults) == 1
    assert (tmp_path / "data").read_text() == "in the way"


def test_a_disk_that_goes_in_the_middle_leaves_everything_readable(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])
    recorder.close()
    second = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered)
    assert latest_asked(second).events == (OPENED,)
    second.keep_place("one", Place())
    assert second.wait(10)  # the copy is made before that
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    second.record("one", [marked(1)])

    assert latest_asked(second).events == (OPENED, marked(1))
    assert not second.wait(10)
    second.record("one", [marked(2)])
    assert latest_asked(second).events == (OPENED, marked(1), marked(2))
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    assert latest_asked(second).events == (OPENED, marked(1), marked(2))

    assert listener.recovered.wait(10)
    assert second.close()
    assert stored_events(tmp_path / "data") == (OPENED, marked(1), marked(2))
    assert len(listener.faults) == 1


def test_what_was_erased_while_the_disk_was_gone_is_not_remembered(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", listener.on_fault)
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])

    with pytest.raises(StoreError):
        recorder.read(recorder.erasing())
    assert recorder.read(ProgressStore.standings) == {}
    (tmp_path / "data").unlink()
    recorder.read(recorder.erasing())
    recorder.start_attempt("two", KEY, Mode.GUIDED)
    assert recorder.close()
    found = stored_attempt(tmp_path / "data")
    assert found is not None and found.id == "two"


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
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])
    while not recorder.wait(10):
        pass

    assert recorder.close()
    assert bugs == [problem]
    assert [fault.message for fault in listener.faults] == [not_saved_error().message]
    assert listener.recovered.is_set()
    assert stored_events(tmp_path / "data") == (OPENED,)


def test_a_copy_that_cannot_be_made_is_told_and_everything_is_saved(tmp_path, listener, monkeypatch):
    bugs = []
    break_once(monkeypatch, ProgressStore, "keep_backup", OverflowError("year is out of range"))
    recorder = EventRecorder(tmp_path / "data", listener.on_fault, listener.on_recovered, bugs.append)
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])

    assert recorder.close()
    assert [type(bug) for bug in bugs] == [OverflowError]
    assert [fault.message for fault in listener.faults] == [no_copy_error().message]
    assert stored_events(tmp_path / "data") == (OPENED,)


def test_a_listener_that_fails_stops_nothing(tmp_path, monkeypatch):
    bugs = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: bugs.append(fault.exc_type))

    def fail(*_arguments):
        raise RuntimeError("its window is gone")

    (tmp_path / "data").write_text("in the way")
    recorder = EventRecorder(tmp_path / "data", fail, fail, fail)
    recorder.ask(ProgressStore.standings, fail, fail)
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    assert not recorder.wait(10)
    (tmp_path / "data").unlink()

    assert recorder.close()
    assert set(bugs) == {RuntimeError}
    found = stored_attempt(tmp_path / "data")
    assert found is not None and found.id == "one"


class Script(Inbox):
    """An inbox that says what is to be done next, and notes how long the thread wants to wait after a failure."""

    def __init__(self, work, *calls):
        super().__init__()
        self.work, self.pauses, self.facts = iter([*work, Work.END]), [], []
        for call in calls:
            self.add(call)

    def next(self, *, is_open, has_to_copy, verify_at=math.inf):
        self.facts.append((has_to_copy, verify_at < math.inf))
        return next(self.work)

    def note_failure(self, pause):
        self.pauses.append(pause)


def run_script(folder, script, listener):
    """In this thread: nothing waits."""
    bugs = []
    RecorderThread(folder, script, Listeners(listener.on_fault, listener.on_fault, None, bugs.append)).run()
    return bugs


def test_the_pause_after_a_failure_begins_with_half_a_second_and_doubles_up_to_half_a_minute(tmp_path, listener):
    (tmp_path / "data").write_text("in the way")
    script = Script([Work.TRY] * 9)

    run_script(tmp_path / "data", script, listener)

    assert script.pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]
    assert len(listener.faults) == 1


def test_what_was_left_out_at_the_opening_is_looked_at_before_a_copy_is_made(tmp_path, listener, monkeypatch):
    monkeypatch.setattr(reopening_store, "_FIRST_ROWS", 1)
    with closing(ProgressStore.open(tmp_path)) as store:
        for name in ("one", "two"):
            store.start_attempt(name, KEY, Mode.GUIDED)
            store.record(name, [OPENED])
    script = Script([Work.TRY, Work.VERIFY, Work.COPY])
    run_script(tmp_path, script, listener)
    assert script.facts == [(True, False), (False, True), (True, False), (False, False)]
    assert listener.faults == []


@pytest.mark.parametrize(("tries", "left"), [(2, 1), (3, 0)])
def test_a_call_that_fails_by_a_bug_makes_way_after_the_third_try(tmp_path, listener, tries, left):
    call = RecordEvents("never-begun", (OPENED,))
    script = Script([Work.TRY] * (1 + tries), call)
    bugs = []

    def fail(*_arguments, **_named):
        raise OverflowError("year is out of range")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ProgressStore, "attempt", fail)
        bugs = run_script(tmp_path / "data", script, listener)

    assert len(script.waiting_calls()[1]) == left
    assert [type(bug) for bug in bugs] == [OverflowError]  # once in a row
