"""Whether what is shown may be left, with and without unsaved work."""

import pytest
from PySide6.QtWidgets import QWidget

from media_literacy.store.files.unsaved_folder import FOLDER
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.unsaved import HeldWork, Question
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.window.leave_guard import LeaveGuard


class Work(HeldWork):
    def question(self):
        return Question("The lesson is not saved.")

    def kept_text(self):
        return UnsavedText(self.work_id, "# Words\n")

    def save(self):
        return False


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def banner(window):
    return Banner(window)


@pytest.fixture
def guard(tmp_path, tasks, banner, window):
    return LeaveGuard(tmp_path, tasks, banner.topic("put aside", stays=True), window)


def test_without_unsaved_work_everything_may_be_left(guard, tmp_path):
    guard.keep_now()
    guard.be_silent()
    assert guard.may_leave() and not (tmp_path / FOLDER).exists()


def test_there_is_one_owner_of_unsaved_work(guard):
    assert guard.unsaved() is guard.unsaved()


def test_it_is_put_aside_when_nobody_can_be_asked(guard):
    work = Work()
    guard.unsaved().register(work, work.work_changed)
    guard.be_silent()
    assert guard.may_leave()
    assert [kept.text for kept in guard.unsaved().recovery.left_over()] == ["# Words\n"]


def test_what_cannot_be_put_aside_is_said_until_it_can(guard, banner, tmp_path):
    (tmp_path / FOLDER).write_text("in the way")
    work = Work()
    guard.unsaved().register(work, work.work_changed)
    guard.keep_now()
    assert "put aside" in banner.text
    (tmp_path / FOLDER).unlink()
    guard.keep_now()
    assert banner.text == ""
