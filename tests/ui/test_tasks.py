"""Work away from the window, and its one door back."""

import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from media_literacy.errors import AppError
from media_literacy.jobs import Job, TimeLimitError
from media_literacy.ui.tasks import Tasks


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


def test_work_that_runs_out_of_time_is_told(qtbot, tasks, asker):
    job = Job(-1.0)
    tasks.run(job.check, asker.on_done, asker.on_failed, job=job)
    qtbot.waitUntil(lambda: len(asker.failed) == 1)
    assert isinstance(asker.failed[0], TimeLimitError)
