"""Two starts with one data folder: the second raises the first one's window."""

import subprocess
import sys

import pytest

from media_literacy.ui.single_instance import SingleInstance

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from media_literacy.ui.single_instance import SingleInstance
application = QCoreApplication([])
sys.exit(0 if SingleInstance(Path(sys.argv[1])).raise_first(sys.argv[2]) else 3)
"""


@pytest.fixture
def start(qapp):
    started = []

    def make(folder):
        made = SingleInstance(folder)
        started.append(made)
        return made

    yield make
    for one in started:
        one.close()


def second_start(folder, file):
    return subprocess.Popen([sys.executable, "-c", SECOND_START, str(folder), file])


def test_the_first_start_has_nobody_to_raise(start, tmp_path):
    assert not start(tmp_path).raise_first("lesson.md")


@pytest.mark.parametrize("file", ["", "/home/ada/Überschrift lesson.md"])
def test_the_second_start_hands_its_file_to_the_first_and_ends(qtbot, start, tmp_path, file):
    first = start(tmp_path)
    assert not first.raise_first("")
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = second_start(tmp_path, file)
    assert asked.args == [file]
    assert second.wait(20) == 0


def test_another_data_folder_has_its_own_window(start, tmp_path):
    one, other = start(tmp_path / "one"), start(tmp_path / "other")
    assert not one.raise_first("")
    one.listen()
    assert not other.raise_first("")


def test_after_the_first_has_closed_the_next_start_is_the_first(start, tmp_path):
    first = start(tmp_path)
    first.raise_first("")
    first.listen()
    first.close()
    assert not start(tmp_path).raise_first("")


def test_a_folder_that_cannot_be_made_keeps_nobody_from_starting(start, tmp_path):
    (tmp_path / "file").write_text("")
    instance = start(tmp_path / "file" / "data")
    assert not instance.raise_first("lesson.md")
    instance.listen()
