"""Two starts with one data folder: the second raises the first one's window, and nobody else hears of its file."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from media_literacy.files.temporary_folders import clear_abandoned
from media_literacy.store.files.instance_lock import Computer
from media_literacy.ui.window.desktop import single_instance
from media_literacy.ui.window.desktop.single_instance import JoinRequest

SECOND_START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from media_literacy.ui.window.desktop.single_instance import JoinRequest, SingleInstance
application = QCoreApplication([])
folder, *files = sys.argv[1:]
wanted = [JoinRequest(file[1:]) if file.startswith("@") else Path(file) if file else None for file in files]
raised = [SingleInstance(Path(folder)).raise_first(each) for each in wanted]
sys.exit(0 if all(raised) else 3)
"""
FIRST_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from media_literacy.ui.window.desktop.single_instance import SingleInstance
application = QCoreApplication([])
first = SingleInstance(Path(sys.argv[1]))
first.raise_first(None)
first.listen()
print("listening", flush=True)
application.exec()
"""
NO_LOCKS = """
import fcntl
def flock(*_words): raise OSError(95, "Operation not supported")
fcntl.flock = flock
"""
pytestmark = pytest.mark.usefixtures("runtime")
FILES = [
    b"",
    "/home/ada/Überschrift lesson.md".encode(),
    b"/home/ada/\xdcberschrift.md",
    b"/home/ada/two\nlines.md\n",
    b"/home/ada/trailing ",
    b"/home/" + b"deep/" * 800 + b"lesson.md",
]


@pytest.fixture
def no_waiting(monkeypatch):
    def msleep(_milliseconds):
        raise AssertionError("it waits for somebody who will not answer")

    monkeypatch.setattr(single_instance.QThread, "msleep", msleep)


def other_start(script, folder, *words):
    return subprocess.Popen([sys.executable, "-c", script, folder, *words])


def test_the_first_start_has_nobody_to_raise(start, tmp_path):
    first = start(tmp_path)
    assert not first.raise_first(Path("lesson.md"))
    assert first.diagnostic == ""


def test_the_second_start_hands_its_file_or_class_to_the_first_and_ends(qtbot, start, tmp_path):
    first = start(tmp_path)
    assert not first.raise_first(None)
    first.listen()
    asked = []
    first.asked.connect(asked.append)
    second = other_start(SECOND_START, tmp_path, *FILES, "@192.168.1.20")
    qtbot.waitUntil(lambda: len(asked) == len(FILES) + 1)
    files = [Path(os.fsdecode(file)) if file else None for file in FILES]
    assert asked == [*files, JoinRequest("192.168.1.20")]
    assert second.wait(20) == 0


def test_listening_again_changes_nothing(start, tmp_path):
    first = start(tmp_path)
    assert not first.raise_first(None)
    first.listen()
    server = first._server
    first.listen()
    assert first._server is server is not None


def test_a_start_whose_first_page_takes_long_is_answered_all_the_same(qtbot, start, tmp_path, monkeypatch):
    monkeypatch.setattr(single_instance, "LISTEN_AT_LATEST", 1)
    first = start(tmp_path)
    assert not first.raise_first(None)
    first.listen_at_latest()
    qtbot.waitUntil(lambda: first._server is not None)


def test_another_data_folder_has_its_own_window(start, tmp_path):
    one, other = start(tmp_path / "one"), start(tmp_path / "other")
    assert not one.raise_first(None)
    one.listen()
    assert not other.raise_first(None)


@pytest.mark.skipif(os.name == "nt", reason="names on Windows are text")
def test_a_data_folder_whose_name_is_not_text_has_a_window_too(qtbot, start, tmp_path):
    folder = tmp_path / os.fsdecode(b"\xfcbung\n") / ("deep" * 40)
    first = start(folder)
    assert not first.raise_first(None)
    first.listen()
    with qtbot.waitSignal(first.asked):
        second = other_start(SECOND_START, folder, "")
    assert second.wait(20) == 0


def test_after_the_first_has_closed_the_next_start_is_the_first(start, tmp_path, runtime):
    first = start(tmp_path)
    first.raise_first(None)
    first.listen()
    assert list(runtime.iterdir())
    first.close()
    assert not start(tmp_path).raise_first(None)
    assert not list(runtime.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows takes pipes back by itself")
@pytest.mark.parametrize("has_runtime_folder", [True, False])
def test_the_next_start_clears_up_after_one_that_was_killed(
    start, tmp_path, runtime, monkeypatch, no_waiting, has_runtime_folder
):
    monkeypatch.setenv("TMPDIR", str(runtime))
    if not has_runtime_folder:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    first = [sys.executable, "-c", FIRST_START, tmp_path]
    with subprocess.Popen(first, stdout=subprocess.PIPE) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == b"listening\n"
        assert list(runtime.iterdir())
        killed.send_signal(signal.SIGKILL)
    first = start(tmp_path)
    assert not first.raise_first(None)
    assert first.diagnostic == ""
    assert not list(runtime.iterdir())


def test_a_folder_that_cannot_be_made_keeps_nobody_from_starting(start, tmp_path, runtime):
    (tmp_path / "file").write_text("")
    instance = start(tmp_path / "file" / "data")
    assert not instance.raise_first(Path("lesson.md"))
    instance.listen()
    assert not list(runtime.iterdir())


def test_another_computer_is_named_at_once_and_the_window_opens(start, tmp_path, no_waiting):
    other = start(tmp_path, computer=Computer("library-7", "another", "monday"))
    other.raise_first(None)
    other.listen()
    here = start(tmp_path)
    assert not here.raise_first(None)
    assert "“library-7”" in here.diagnostic


def test_a_computer_that_is_a_copy_of_this_one_is_named_at_once(start, tmp_path, no_waiting):
    here = single_instance._this_computer()
    copy = start(tmp_path, computer=Computer(here.name, here.id, "another start"))
    copy.raise_first(None)
    copy.listen()
    instance = start(tmp_path)
    assert not instance.raise_first(None)
    assert f"“{here.name}”" in instance.diagnostic


def test_a_window_that_does_not_answer_is_told(start, tmp_path, monkeypatch):
    monkeypatch.setattr(single_instance, "STARTING_MILLISECONDS", 200)
    start(tmp_path).raise_first(None)
    second = start(tmp_path)
    assert not second.raise_first(None)
    assert "does not answer" in second.diagnostic


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes, whose names are short")
def test_with_a_deep_folder_for_temporary_files_the_second_start_finds_the_first(qtbot, start, tmp_path, monkeypatch):
    deep = tmp_path / ("deep" * 25)
    deep.mkdir()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    first = start(tmp_path / "data")
    first.raise_first(None)
    first.listen()
    with qtbot.waitSignal(first.asked):
        second = other_start(SECOND_START, tmp_path / "data", "")
    assert second.wait(20) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows can always lock")
def test_where_nothing_can_be_locked_the_second_start_still_finds_the_first(qtbot, start, tmp_path):
    first = start(tmp_path)
    first.raise_first(None)
    first.listen()
    with qtbot.waitSignal(first.asked):
        second = other_start(NO_LOCKS + SECOND_START, tmp_path, "")
    assert second.wait(20) == 0


@pytest.mark.skipif(os.name == "nt", reason="sockets have no folder on Windows")
def test_the_folder_of_the_socket_outlives_the_clearing_up_of_another_start(start, tmp_path, runtime, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    first = start(tmp_path)
    assert not first.raise_first(None)
    first.listen()
    address = Path(first._server.fullServerName())
    long_ago = time.time() - 24 * 60 * 60
    os.utime(address.parent, (long_ago, long_ago))

    assert clear_abandoned(runtime) == 0
    assert address.is_socket()
    first.close()
    assert not address.parent.exists()
