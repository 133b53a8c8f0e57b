"""What cannot be used of the data files is said in the banner, one line for each."""

import pytest
from PySide6.QtCore import QObject

from media_literacy.errors import AppError, FileError
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.window import data_files_banner
from media_literacy.ui.window.data_files_banner import DataCheck


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def check(tasks, banner, monkeypatch):
    """Look at once; what is found is given."""

    def begin(found):
        monkeypatch.setattr(data_files_banner, "CHECK_AFTER", 0)
        monkeypatch.setattr(data_files_banner, "_found", found)
        parent = QObject(banner)
        DataCheck(tasks, banner, parent).begin()

    return begin


def test_each_fault_has_a_line_that_stays(qtbot, check, banner):
    check(lambda: (FileError("kinds.toml has a fault.", hint="Line 3."), FileError("en.toml has a fault.")))
    qtbot.waitUntil(lambda: len(banner.notices) == 2)
    banner.leave_page()
    assert banner.text == "en.toml has a fault.\nkinds.toml has a fault. Line 3."


def test_a_check_that_fails_is_said(qtbot, check, banner):
    def fail():
        raise AppError("The folder cannot be read.")

    check(fail)
    qtbot.waitUntil(lambda: banner.text == "The folder cannot be read.")


def test_it_waits_for_a_moment_of_rest():
    assert data_files_banner.CHECK_AFTER == 1000
