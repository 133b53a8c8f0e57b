"""A fault of the program itself is shown whole, and its words cannot steer the terminal."""

import sys
import threading
from pathlib import Path

import platformdirs
import pytest

import media_literacy.__main__ as entry
from media_literacy import console
from media_literacy.__main__ import main, show_bug, show_bug_of_thread


def shown(capsys: pytest.CaptureFixture[str]) -> str:
    output = capsys.readouterr().err
    assert "\x1b" not in output
    return output


def test_a_bug_is_shown_with_where_it_was_raised(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("a title with \x1b[2J in it")
    except ValueError as bug:
        show_bug(ValueError, bug, bug.__traceback__)

    output = shown(capsys)
    assert output.endswith("ValueError: a title with ␛[2J in it\n") and "test___main__.py" in output


def test_a_bug_of_a_thread_is_shown_in_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    bug = ValueError("\x1b[2J")
    show_bug_of_thread(threading.ExceptHookArgs((ValueError, bug, None, None)))

    assert shown(capsys) == "ValueError: ␛[2J\n"


def test_without_a_console_a_bug_before_the_window_is_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(entry, "_has_console", False)
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_names, **_more: tmp_path)
    bug = ValueError("no window yet")
    show_bug(ValueError, bug, None)
    assert (tmp_path / "log.txt").read_text(encoding="utf-8").strip() == shown(capsys).strip()


def test_a_program_without_streams_starts_and_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `pythonw` starts it: a file that is not there is told in a box where the system has one."""
    boxes: list[str] = []
    monkeypatch.setattr(console, "show_without_console", boxes.append)
    monkeypatch.setattr(sys, "argv", ["media-literacy", "/nowhere/lesson.md"])
    for name in ("stdout", "stderr", "excepthook"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(entry, "_has_console", True)
    assert main() == 2
    for stream in (sys.stdout, sys.stderr):
        stream.close()
    assert len(boxes) == 1 and "/nowhere/lesson.md" in boxes[0]
