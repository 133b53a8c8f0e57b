"""Work away from the window, and its one door back."""

import gc
import threading
import time
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from media_literacy.errors import AppError
from media_literacy.jobs import CancelledError, Job, TimeLimitError
from media_literacy.ui.tasks import AT_ONCE, Tasks


class Asker(QWidget):
    """A widget that waits for an answer."""

    def __init__(self):
        super().__init__()
        self.done, self.failed, self.threads = [], [], []

    def on_done(self, result):
        self.done.append(result)
        self.threads.append(threading.get_ident())

    def on_failed(self, problem):
        self.failed.append(problem)


class Listener:
    """Hears that an answer came, though its widget is gone."""

    def __init__(self):
        self.answers = []

    def on_done(self, result):
        self.answers.append(result)

    def on_failed(self, problem):
        raise AssertionError(problem)


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.wait()
    assert made._pool.activeThreadCount() == 0


@pytest.fixture
def asker(qtbot):
    made = Asker()
    qtbot.addWidget(made)
    return made


def test_work_runs_elsewhere_and_its_answer_comes_to_the_window(qtbot, tasks, asker):
    tasks.run(threading.get_ident, asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: len(asker.done) == 1)
    assert asker.done[0] != threading.get_ident()
    assert asker.threads == [threading.get_ident()]


def test_a_failed_action_comes_as_what_it_is(qtbot, tasks, asker):
    problem = AppError("The disk is full.", hint="Delete something.")

    def fail():
        raise problem

    tasks.run(fail, asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: asker.failed == [problem])
    assert asker.done == []


def test_any_other_fault_rises_in_the_window_as_a_bug(qtbot, tasks, asker):
    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1 / 0, asker.on_done, asker.on_failed)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError
    assert asker.done == asker.failed == []


def test_an_answer_for_a_closed_widget_is_dropped(qtbot, tasks):
    may_go_on = threading.Event()
    asker, listener = Asker(), Listener()
    tasks.run(may_go_on.wait, asker.on_done, asker.on_failed)
    asker.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    may_go_on.set()
    tasks.run(lambda: "later", listener.on_done, listener.on_failed)
    qtbot.waitUntil(lambda: listener.answers == ["later"])
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert asker.done == []


def test_after_waiting_nothing_runs_and_no_answer_comes(qapp, tasks, asker):
    finished = []
    tasks.run(lambda: finished.append("work"), asker.on_done, asker.on_failed)
    tasks.wait()
    QApplication.processEvents()
    assert finished == ["work"]
    assert asker.done == []


def test_many_answers_find_their_askers(qtbot, tasks, asker):
    for number in range(50):
        tasks.run(lambda number=number: number, asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: sorted(asker.done) == list(range(50)))


def test_no_answer_comes_for_a_job_that_was_cancelled(qtbot, tasks, asker):
    job, listener, may_go_on = Job(), Listener(), threading.Event()
    tasks.run(may_go_on.wait, asker.on_done, asker.on_failed, job=job)
    job.cancel()
    may_go_on.set()
    tasks.run(lambda: "later", listener.on_done, listener.on_failed)
    qtbot.waitUntil(lambda: listener.answers == ["later"] and not tasks._waiting)
    assert asker.done == asker.failed == []


def test_work_that_stops_because_it_was_cancelled_is_no_fault(qtbot, tasks, asker):
    job = Job()
    job.cancel()
    tasks.run(job.check, asker.on_done, asker.on_failed, job=job)
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert asker.done == asker.failed == []


@pytest.fixture
def hold(qtbot, tasks):
    """Work that hears of nothing until the test ends, as on a drive that does not answer."""
    may_go_on, held = threading.Event(), []

    def work():
        held.append(True)
        may_go_on.wait()

    def begin(asker, count=1, **more):
        for _number in range(count):
            tasks.run(work, asker.on_done, asker.on_failed, **more)
        qtbot.waitUntil(lambda: len(held) == count)

    yield begin
    may_go_on.set()


def test_a_cancelled_work_that_does_not_hear_of_it_leaves_its_place_to_the_next(qtbot, tasks, asker, hold):
    job = Job()
    hold(asker, AT_ONCE, job=job)
    tasks.run(lambda: "next", asker.on_done, asker.on_failed)
    assert len(tasks._queue) == 1
    job.cancel()
    qtbot.waitUntil(lambda: asker.done == ["next"])


def test_a_work_that_does_not_hear_that_its_time_is_up_is_told_all_the_same(qtbot, tasks, asker, hold, monkeypatch):
    monkeypatch.setattr("media_literacy.ui.tasks.GRACE_SECONDS", 0.05)
    hold(asker, AT_ONCE, job=Job(0.05))
    tasks.run(lambda: "next", asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: asker.done == ["next"])
    assert [type(problem) for problem in asker.failed] == [TimeLimitError] * AT_ONCE


def test_work_without_a_job_has_a_budget_all_the_same(qtbot, tasks, asker, hold, monkeypatch):
    monkeypatch.setattr("media_literacy.ui.tasks.GRACE_SECONDS", 0.05)
    monkeypatch.setattr("media_literacy.ui.tasks.BUDGET_SECONDS", 0.05)
    hold(asker)
    qtbot.waitUntil(lambda: len(asker.failed) == 1)


def test_what_was_cancelled_before_it_began_never_begins(qtbot, tasks, asker, hold):
    job, begun = Job(), []
    hold(asker, AT_ONCE)
    tasks.run(lambda: begun.append(True), asker.on_done, asker.on_failed, job=job)
    job.cancel()
    qtbot.waitUntil(lambda: not tasks._queue)
    assert begun == []


def test_keeping_begins_at_once_and_its_answer_comes_whatever_is_cancelled(qtbot, tasks, asker, hold):
    hold(asker, AT_ONCE)
    job, may_go_on = Job(), threading.Event()
    tasks.run(lambda: may_go_on.wait() and "kept", asker.on_done, asker.on_failed, job=job, keeps=True)
    assert tasks.unfinished_saves == (job,)
    job.cancel()
    may_go_on.set()
    qtbot.waitUntil(lambda: asker.done == ["kept"])
    assert tasks.unfinished_saves == ()


def test_the_end_waits_a_moment_for_what_reads_and_no_longer(qtbot, tasks, asker, hold):
    hold(asker)
    begun = time.monotonic()
    assert not tasks.stop(0.1)
    assert 0.09 < time.monotonic() - begun < 10.0
    tasks.run(lambda: "later", asker.on_done, asker.on_failed)
    assert tasks.stop(0.0) is False and asker.done == []


def test_the_end_finds_nothing_at_work_where_all_hear_of_it(qtbot, tasks, asker):
    job, pause = Job(), threading.Event()

    def work():
        while not pause.wait(0.001):
            job.check()

    tasks.run(work, asker.on_done, asker.on_failed, job=job)
    assert tasks.stop(5.0)


def test_work_that_runs_out_of_time_is_told(qtbot, tasks, asker):
    job = Job(-1.0)
    tasks.run(job.check, asker.on_done, asker.on_failed, job=job)
    qtbot.waitUntil(lambda: len(asker.failed) == 1)
    assert isinstance(asker.failed[0], TimeLimitError)


def test_no_qt_object_that_answers_dies_when_its_answer_has_come(qtbot, tasks, asker):
    """A thread may still be inside the signal by which it answered."""
    gone, may_go_on = [], threading.Event()
    tasks.run(may_go_on.wait, asker.on_done, asker.on_failed)
    for child in tasks.children():
        child.destroyed.connect(lambda *_child: gone.append(True))
    may_go_on.set()
    qtbot.waitUntil(lambda: asker.done == [True])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == []


def test_what_is_done_is_let_go(qtbot, tasks, asker):
    class Work:
        def __call__(self):
            return 1

    works = [Work() for _number in range(200)]
    alive = weakref.WeakSet(works)
    while works:
        tasks.run(works.pop(), asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: len(asker.done) == 200)
    tasks.wait()
    gc.collect()
    assert not alive


def test_what_a_work_belongs_to_dies_in_the_window_s_thread(qtbot, tasks, asker):
    """Nobody but the work holds it any more when the work was given up and ends late."""
    may_go_on, begun, died_in = threading.Event(), threading.Event(), []

    class Owner(QObject):
        def work(self):
            begun.set()
            may_go_on.wait()

        def __del__(self):
            died_in.append(threading.get_ident())

    job = Job()
    tasks.run(Owner().work, asker.on_done, asker.on_failed, job=job)
    begun.wait()
    job.cancel()
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert died_in == []
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(died_in))
    assert died_in == [threading.get_ident()]


@pytest.mark.parametrize("problem", [AppError("The disk is full."), CancelledError()])
def test_what_a_work_that_fails_had_made_dies_in_its_own_thread(qtbot, tasks, asker, problem):
    ran_in, died_in = [], []

    class Writer(QObject):
        def __del__(self):
            died_in.append(threading.get_ident())

    def work():
        ran_in.append(threading.get_ident())
        writer = Writer()
        writer.setObjectName("a file")
        raise problem

    tasks.run(work, asker.on_done, asker.on_failed)
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert died_in == ran_in


def test_garbage_is_not_collected_under_its_threads(qapp, asker):
    finished = []
    tasks = Tasks()
    for number in range(3):
        tasks.run(partial(finished.append, number), asker.on_done, asker.on_failed)
    younger_than_the_works: list[object] = [tasks]
    younger_than_the_works.append(younger_than_the_works)
    del tasks, younger_than_the_works
    gc.collect()
    assert sorted(finished) == [0, 1, 2]
