"""What the store's thread is given to do, in which order."""

import time

import pytest

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.store.progress.inbox import Inbox, Work
from media_literacy.store.progress.progress_store import Place
from media_literacy.store.progress.session_calls import KeepPlace, RecordEvents


def call(attempt: str) -> RecordEvents:
    return RecordEvents(attempt, (Event(EventKind.OPENED),))


@pytest.fixture
def inbox() -> Inbox:
    """An inbox whose file is open and works."""
    made = Inbox()
    assert made.next(is_open=False, has_to_copy=False) is Work.TRY
    made.note_success()
    return made


def work(inbox: Inbox, *, has_to_copy: bool = False) -> Work:
    return inbox.next(is_open=True, has_to_copy=has_to_copy)


def ask(inbox: Inbox) -> bool:
    return inbox.ask(lambda _store: None, lambda _answer: None, lambda _problem: None)


def test_calls_are_written_one_after_the_other(inbox: Inbox):
    inbox.add(call("a"))
    inbox.add(call("b"))
    assert inbox.handed_over == 2 and not inbox.is_empty
    assert inbox.waiting_calls() == (0, (call("a"), call("b")))
    assert work(inbox) is Work.TRY and inbox.first_call() == call("a")
    inbox.drop_first()
    assert inbox.waiting_calls() == (1, (call("b"),)) and inbox.handed_over == 2
    inbox.drop_first()
    assert inbox.is_empty and inbox.first_call() is None


def test_calls_that_are_not_wanted_any_more_are_dropped_by_their_numbers(inbox: Inbox):
    for attempt in "abc":
        inbox.add(call(attempt))
    inbox.drop_calls(2)
    assert inbox.waiting_calls() == (2, (call("c"),))
    inbox.drop_calls(2)
    assert inbox.waiting_calls() == (2, (call("c"),))
    inbox.drop_calls(9)
    assert inbox.waiting_calls() == (3, ())


def test_a_place_that_waits_gives_way_to_a_newer_one_of_its_attempt(inbox: Inbox):
    first, second, other = (KeepPlace(*place) for place in (("a", Place("1")), ("a", Place("2")), ("b", Place("3"))))
    for waiting in (call("x"), first, second, other, first):
        inbox.add(waiting)
    assert inbox.waiting_calls() == (0, (call("x"), second, other, first))


def test_a_place_that_is_being_written_is_left_alone(inbox: Inbox):
    first, second, third = (KeepPlace("a", Place(page)) for page in "123")
    inbox.add(first)
    assert work(inbox) is Work.TRY
    inbox.add(second)
    inbox.add(third)
    assert inbox.waiting_calls() == (0, (first, third))


def test_a_question_waits_for_the_calls_before_it(inbox: Inbox):
    inbox.add(call("a"))
    assert ask(inbox)
    inbox.add(call("b"))
    assert work(inbox) is Work.TRY
    inbox.drop_first()
    assert work(inbox) is Work.ANSWER
    question = inbox.take_question()
    assert question.after == 1
    inbox.put_back(question)
    assert inbox.take_question() is question
    assert work(inbox) is Work.TRY


def test_while_the_disk_fails_a_question_is_answered_after_one_try(inbox: Inbox):
    inbox.add(call("a"))
    assert work(inbox) is Work.TRY
    inbox.note_failure(1_000)
    assert ask(inbox)
    assert work(inbox) is Work.TRY
    inbox.note_failure(1_000)
    assert work(inbox) is Work.ANSWER


def test_a_failure_is_tried_again_after_its_pause(inbox: Inbox, monkeypatch: pytest.MonkeyPatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    inbox.add(call("a"))
    assert work(inbox) is Work.TRY
    inbox.note_failure(5)
    now[0] = 105.0
    assert work(inbox) is Work.TRY


def test_a_promise_is_kept_when_all_is_written(inbox: Inbox):
    inbox.add(call("a"))
    assert inbox.promise(print)
    assert work(inbox) is Work.TRY and inbox.settled_promises() == []
    inbox.drop_first()
    assert work(inbox) is Work.KEEP_PROMISES
    assert inbox.settled_promises() == [(print, True)]
    assert inbox.settled_promises() == []


def test_a_promise_is_given_up_after_the_next_whole_try_that_failed(inbox: Inbox):
    inbox.add(call("a"))
    assert work(inbox) is Work.TRY
    inbox.promise(print)  # the try that is under way began before
    inbox.note_failure(0)
    assert work(inbox) is Work.TRY and inbox.settled_promises() == []
    inbox.note_failure(0)
    assert work(inbox) is Work.KEEP_PROMISES and inbox.settled_promises() == [(print, False)]


def test_a_copy_is_made_before_anything_is_written(inbox: Inbox):
    inbox.add(call("a"))
    assert work(inbox, has_to_copy=True) is Work.COPY
    inbox.note_failure(0)
    assert work(inbox, has_to_copy=True) is Work.TRY
    assert inbox.next(is_open=False, has_to_copy=True) is Work.TRY


def test_rows_are_looked_at_when_their_time_has_come_and_nothing_else_is_to_be_done(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    inbox.add(call("a"))
    assert inbox.next(is_open=True, has_to_copy=False, verify_at=100.0) is Work.TRY
    inbox.drop_first()
    assert inbox.next(is_open=True, has_to_copy=False, verify_at=100.0) is Work.VERIFY
    inbox.close()
    assert inbox.next(is_open=True, has_to_copy=False, verify_at=100.1) is Work.END


def test_it_ends_once_all_is_done_or_fails(inbox: Inbox):
    inbox.add(call("a"))
    inbox.close()
    assert work(inbox) is Work.TRY
    inbox.drop_first()
    assert work(inbox) is Work.END
    failing = Inbox()
    failing.add(call("a"))
    failing.close()
    assert failing.next(is_open=False, has_to_copy=False) is Work.TRY
    failing.note_failure(1_000)
    assert failing.next(is_open=False, has_to_copy=False) is Work.END


def test_after_the_end_nobody_is_there_to_ask(inbox: Inbox):
    assert ask(inbox) and inbox.promise(print)
    assert len(inbox.end()) == 1
    assert not ask(inbox) and not inbox.promise(print)
    assert inbox.settled_promises() == [(print, True)] and inbox.end() == []
