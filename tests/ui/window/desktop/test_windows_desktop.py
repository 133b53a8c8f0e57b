"""What is said to Windows, and nothing to other systems."""

import ctypes
from types import SimpleNamespace

import pytest

from media_literacy.desktop import WINDOWS_APP_ID
from media_literacy.ui.window.desktop.windows_desktop import let_others_come_up, name_in_task_bar


@pytest.fixture
def said(monkeypatch):
    """What the libraries of Windows were asked."""
    asked = []
    libraries = SimpleNamespace(
        shell32=SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=asked.append),
        user32=SimpleNamespace(AllowSetForegroundWindow=asked.append),
    )
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    return asked


def test_windows_is_told_the_name_and_that_any_process_may_come_up(said):
    name_in_task_bar("win32")
    let_others_come_up("win32")
    assert said == [WINDOWS_APP_ID, -1]


def test_other_systems_are_told_nothing_and_an_old_windows_is_no_fault(said, monkeypatch):
    name_in_task_bar("linux")
    let_others_come_up("darwin")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace())
    name_in_task_bar("win32")
    assert said == []
