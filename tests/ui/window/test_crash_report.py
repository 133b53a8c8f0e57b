"""A fault of the program is written down, and shown once with a way to copy it."""

import os
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from media_literacy.ui.window import crash_report as bugs
from media_literacy.ui.window.crash_report import BugReporter

add = QMessageBox.addButton


def fault(words="the third wheel came off"):
    try:
        raise ValueError(words)
    except ValueError as problem:
        return type(problem), problem, problem.__traceback__


@pytest.fixture
def answer(qapp):
    """Press a button of the dialog once it is there; the list holds the texts that it showed."""
    shown = []

    def press(text):
        def find():
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(10, find)
                return
            shown.append(box.detailedText())
            next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

        QTimer.singleShot(0, find)
        return shown

    return press


def test_the_log_holds_the_traceback(tmp_path, answer, capsys):
    log = tmp_path / "log.txt"
    shown = answer("Go on")
    BugReporter(log).on_exception(*fault())
    written = log.read_text(encoding="utf-8")
    assert "ValueError: the third wheel came off" in written
    assert "test_crash_report.py" in written
    assert shown[0] in written
    assert "the third wheel came off" in capsys.readouterr().err


def test_the_report_can_be_copied(tmp_path, answer):
    QGuiApplication.clipboard().clear()
    answer("Copy the report")
    BugReporter(tmp_path / "log.txt").on_exception(*fault())
    assert "the third wheel came off" in QGuiApplication.clipboard().text()


def test_a_program_that_was_updated_while_it_is_open_is_to_be_started_again(tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(bugs, "run_box", lambda box: shown.append(box.text()))
    reporter, part = BugReporter(tmp_path / "log.txt"), tmp_path / "part.py"
    missing = ImportError("cannot import name 'chalk'", path=str(part))
    reporter.on_exception(ImportError, missing, None)
    part.write_text("", encoding="utf-8")
    os.utime(part, (1_000_000_000, 1_000_000_000))  # as it was packed
    reporter._started -= 1
    reporter.on_exception(ImportError, missing, None)
    reporter.on_exception(*fault())
    assert [words.split()[0] for words in shown] == ["Something", "The", "Something"]
    assert "was updated while it was open" in shown[1]


def test_in_a_kiosk_the_report_stays_in_the_log(tmp_path, answer, monkeypatch):
    monkeypatch.setattr(QMessageBox, "addButton", lambda box, *words: added.append(words[0]) or add(box, *words))
    added, log = [], tmp_path / "log.txt"
    shown = answer("Go on")
    BugReporter(log, is_kiosk=True).on_exception(*fault())
    assert added == ["Go on"] and shown == [""]
    assert "the third wheel came off" in log.read_text(encoding="utf-8")


def test_a_fault_while_one_is_shown_is_written_and_not_shown(tmp_path, monkeypatch):
    log = tmp_path / "log.txt"
    reporter = BugReporter(log)
    shown = []

    def show(text, **_more):
        shown.append(text)
        reporter.on_exception(*fault("another one"))

    monkeypatch.setattr(reporter, "_show", show)
    reporter.on_exception(*fault("the first"))
    assert len(shown) == 1
    assert "another one" in log.read_text(encoding="utf-8")
    reporter.on_exception(*fault("a later one"))
    assert len(shown) == 2


def test_the_log_keeps_the_end_and_does_not_grow_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(bugs, "MOST_LOGGED", 2000)
    log = tmp_path / "log.txt"
    reporter = BugReporter(log)
    monkeypatch.setattr(reporter, "_show", lambda _text, **_more: None)
    for number in range(20):
        reporter.on_exception(*fault(f"fault number {number}"))
    written = log.read_text(encoding="utf-8")
    assert len(written) <= 2000
    assert "fault number 19" in written


def test_a_log_that_cannot_be_written_is_said_and_nothing_more(tmp_path, monkeypatch, capsys):
    reporter = BugReporter(tmp_path / "no such folder" / "log.txt")
    monkeypatch.setattr(reporter, "_show", lambda _text, **_more: None)
    reporter.on_exception(*fault())
    assert "The log could not be written." in capsys.readouterr().err


def test_ctrl_c_is_no_bug(tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *told: seen.append(told[0]))
    log = tmp_path / "log.txt"
    BugReporter(log).on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == [KeyboardInterrupt]
    assert not log.exists()


def test_a_log_that_is_no_text_is_written_on(tmp_path, answer, capsys):
    log = tmp_path / "log.txt"
    log.write_bytes(b"\xff before\n")
    answer("Go on")
    BugReporter(log).on_exception(*fault())
    written = log.read_text(encoding="utf-8")
    assert "before" in written and "the third wheel came off" in written


def test_without_a_console_a_fault_is_written_down_all_the_same(tmp_path, monkeypatch, answer):
    """As `pythonw` starts it: also of a thread, for which there is no dialog."""
    monkeypatch.setattr(sys, "stderr", None)
    shown = answer("Go on")
    reporter = BugReporter(tmp_path / "log.txt")
    reporter.on_exception(*fault("the third wheel came off"))
    kind, problem, trace = fault("the fourth one did")
    reporter.on_thread_exception(threading.ExceptHookArgs((kind, problem, trace, None)))
    log = (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert "third wheel" in log and "fourth one" in log and len(shown) == 1
    reporter = BugReporter(tmp_path / "nowhere" / "log.txt")
    reporter.on_thread_exception(threading.ExceptHookArgs((kind, problem, trace, None)))
