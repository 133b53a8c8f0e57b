"""The end of the window: asked, then what is kept is finished, with words; nothing else is waited for."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from media_literacy.errors import StoreError
from media_literacy.jobs import Job
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.window import closing as module
from media_literacy.ui.window.closing import Closing
from media_literacy.ui.window.task_bar import TaskBar


class Store:
    """A store on a disk that answers when it is told to."""

    def __init__(self):
        self.is_saved, self.has_worked, self.asked = True, True, []

    def wait(self, seconds):
        return self.is_saved

    def ask_whether_saved(self, on_answer):
        self.asked.append(on_answer)


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.may, self.left, self.said, self.told = True, 0, [], []

    def may_leave(self):
        return self.may

    def leave(self):
        self.left += 1

    def on_finished(self):
        self.said.append("finished")

    def on_stayed(self):
        self.said.append("stayed")

    def on_done(self, _answer):
        self.told.append("done")

    def on_failed(self, problem):
        self.told.append(problem.message)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def bar(window, appearance, tasks):
    made = TaskBar(appearance, window)
    made.resize(800, 200)
    made.show()
    tasks.begun.connect(made.show_job)
    tasks.ended.connect(made.remove_job)
    return made


class Held(threading.Event):
    """What work waits for, and what is wrong with it then."""

    def __init__(self):
        super().__init__()
        self.problems: list[Exception] = []


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def closing(store, tasks, bar, window, monkeypatch):
    monkeypatch.setattr(module, "FINISHING_APPEARS_AFTER", 50)
    made = Closing(store, tasks, bar, window.may_leave, window.leave, window)
    made.finished.connect(window.on_finished)
    made.stayed.connect(window.on_stayed)
    return made


@pytest.fixture
def keep(tasks, window):
    """Keep something until the test says so."""
    may_go_on = Held()

    def work():
        may_go_on.wait()
        if may_go_on.problems:
            raise may_go_on.problems[0]

    tasks.run(work, window.on_done, window.on_failed, job=Job(title="Saving", can_cancel=False), keeps=True)
    yield may_go_on
    may_go_on.set()


def answer(text):
    """Press a button of the question as soon as it is there."""

    def appearance():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            next(button for button in box.buttons() if button.text() == text).click()

    timer = QTimer()
    timer.timeout.connect(appearance)
    timer.start(10)
    return timer


def shown(bar):
    return [waiting.title.text() for waiting in bar.findChildren(Waiting) if waiting.isVisible()]


def test_with_nothing_to_keep_it_closes_at_once(closing, window):
    assert closing.begin() and closing.is_clean
    assert window.left == 1 and window.said == []


def test_who_may_not_leave_stays(closing, window):
    window.may = False
    assert not closing.begin() and not closing.is_under_way
    assert window.left == 0


def test_what_reads_is_not_waited_for(closing, tasks, window):
    may_go_on = threading.Event()
    tasks.run(may_go_on.wait, window.on_done, window.on_failed)
    assert closing.begin()
    may_go_on.set()


def test_what_keeps_is_waited_for_with_words(qtbot, closing, window, bar, keep):
    assert not closing.begin() and closing.is_under_way
    qtbot.waitUntil(lambda: "Finishing before the window closes" in shown(bar))
    assert not closing.begin() and window.left == 1, "once is enough"
    keep.set()
    qtbot.waitUntil(lambda: window.said == ["finished"])
    assert closing.is_clean and closing.begin()
    assert window.told == ["done"]


def test_the_words_come_after_a_second():
    assert module.FINISHING_APPEARS_AFTER == 1000


def test_somebody_can_stay_after_all(qtbot, closing, window, bar, keep):
    closing.begin()
    qtbot.waitUntil(lambda: "Finishing before the window closes" in shown(bar))
    next(waiting for waiting in bar.findChildren(Waiting) if waiting.cancel.isVisible()).cancel.click()
    assert window.said == ["stayed"] and not closing.is_under_way
    keep.set()
    qtbot.waitUntil(lambda: window.told == ["done"])
    assert window.said == ["stayed"]


def test_what_could_not_be_kept_keeps_the_window_open(qtbot, closing, window, keep):
    closing.begin()
    keep.problems.append(StoreError("The disk is full."))
    keep.set()
    qtbot.waitUntil(lambda: window.said == ["stayed"])
    assert window.told == ["The disk is full."]


def test_a_store_that_takes_its_time_is_waited_for(qtbot, closing, window, store):
    store.is_saved = False
    assert not closing.begin()
    store.asked.pop()(True)
    qtbot.waitUntil(lambda: window.said == ["finished"])
    assert closing.is_clean


@pytest.mark.parametrize(("press", "said"), [("Stay", "stayed"), ("Close and lose it", "finished")])
def test_a_store_that_cannot_save_is_asked_about(qtbot, closing, window, store, press, said):
    store.is_saved = False
    closing.begin()
    timer = answer(press)
    store.asked.pop()(False)
    qtbot.waitUntil(lambda: window.said == [said] and not timer.isActive())
    assert not closing.is_clean


def test_a_drive_that_never_answers_is_asked_about(qtbot, closing, window, keep, monkeypatch):
    monkeypatch.setattr(module, "ASK_AFTER", 0.05)
    timer = answer("Close and lose it")
    closing.begin()
    qtbot.waitUntil(lambda: window.said == ["finished"] and not timer.isActive())
    assert not closing.is_clean


def test_nobody_is_asked_when_the_program_is_ended_from_outside(qtbot, closing, window, store):
    closing.is_silent, store.is_saved = True, False
    closing.begin()
    store.asked.pop()(False)
    assert window.said == ["finished"] and not closing.is_clean


def test_without_any_disk_nothing_is_lost_by_closing(qtbot, closing, window, store):
    store.is_saved = store.has_worked = False
    closing.begin()
    store.asked.pop()(False)
    qtbot.waitUntil(lambda: window.said == ["finished"])
