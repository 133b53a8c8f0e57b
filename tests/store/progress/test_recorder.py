"""What is handed to the recorder is on the disk in order, and what it is asked sees all of that."""

import queue
import threading

import pytest
from store.progress.recording import KEY, OPENED, latest_asked, marked, stored_attempt, stored_events

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.errors import StoreError
from media_literacy.jobs import CancelledError, Job
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import Place, ProgressStore, UnknownAttemptError
from media_literacy.store.progress.recorder import EventRecorder
from media_literacy.store.progress.recorder_thread import RecorderThread


def test_everything_handed_over_is_on_the_disk_after_waiting(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, (Answer(SentenceId("s-1"), "Every shop."),))
    for number in range(40):
        recorder.record("one", [marked(number)])
    recorder.keep_place("one", Place("reader", SentenceId("s-1"), 3.0))

    assert recorder.wait(10)

    found = stored_attempt(tmp_path / "data")
    assert found is not None
    assert found.events == tuple(marked(number) for number in range(40))
    assert found.answers == (Answer(SentenceId("s-1"), "Every shop."),)
    assert found.place == Place("reader", SentenceId("s-1"), 3.0)
    assert listener.faults == []


def test_waiting_with_nothing_to_write_is_over_at_once(recorder):
    assert recorder.wait(10)
    assert recorder.wait(0)


def test_closing_writes_what_is_left(tmp_path, recorder):
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED, marked(1)])

    assert recorder.close()

    assert stored_events(tmp_path / "data") == (OPENED, marked(1))


def test_an_attempt_of_an_earlier_session_is_continued(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    recorder.record("one", [OPENED])
    recorder.close()

    second = EventRecorder(tmp_path / "data", listener.on_fault)
    second.record("one", [marked(1)])
    second.close()

    assert stored_events(tmp_path / "data") == (OPENED, marked(1))


def test_after_erasing_nothing_is_kept_and_new_work_is(tmp_path, recorder, listener):
    recorder.start_attempt("one", KEY, Mode.GUIDED, (Answer(SentenceId("s-1"), "Every shop."),))
    recorder.record("one", [OPENED])
    recorder.read(recorder.erasing())
    assert stored_attempt(tmp_path / "data") is None

    recorder.start_attempt("two", KEY, Mode.GUIDED)
    recorder.record("two", [marked(1)])
    assert recorder.wait(10)

    assert stored_events(tmp_path / "data") == (marked(1),)
    assert listener.faults == []


def test_what_is_asked_sees_all_that_was_handed_over_before(recorder):
    recorder.start_attempt("one", KEY, Mode.GUIDED)
    for number in range(30):
        recorder.record("one", [marked(number)])
        recorder.keep_place("one", Place("reader", SentenceId(f"s-{number}"), 0.0))

    found = latest_asked(recorder)

    assert found.events == tuple(marked(number) for number in range(30))
    assert found.place.sentence == "s-29"
    assert recorder.read(ProgressStore.standings)[KEY].tries == 1


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


def test_the_end_waits_for_a_copy_for_a_third_of_a_second_and_longer_where_something_is_not_written(
    tmp_path, listener, monkeypatch
):
    waits = []
    monkeypatch.setattr(RecorderThread, "join", lambda _thread, seconds: waits.append(seconds))
    for is_written in (True, False):
        recorder = EventRecorder(tmp_path / "data", listener.on_fault)
        monkeypatch.setattr(recorder, "wait", lambda _seconds, answer=is_written: answer)
        assert recorder.close(5.0) is is_written
    assert waits == [0.3, 5.0]


def test_who_waits_for_an_answer_looks_twenty_times_a_second_whether_it_is_still_wanted(recorder, monkeypatch):
    waits = []

    class Answers:
        def put(self, _answer):
            pass

        def get(self, timeout):
            waits.append(timeout)
            raise queue.Empty

    job = Job()
    job.cancel()
    monkeypatch.setattr(queue, "SimpleQueue", Answers)
    with pytest.raises(CancelledError):
        recorder.read(ProgressStore.standings, job)
    assert waits == [0.05]
