"""A teacher edited the files of the program, and something went wrong: it is told, and everything goes on."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from checkouts import copy_folder
from damaged_data import DAMAGES, NAMES, data_copies
from journeys.building import FOUNDING
from run_size import IS_LONG

from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.theme.colours import load_themes

CHECKOUT = Path(__file__).parents[2]
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
def look():
    from media_literacy.ui.widgets.banner import Banner
    window = next(widget for widget in application.topLevelWidgets() if hasattr(widget, "page"))
    said = "; ".join(banner.text for banner in window.findChildren(Banner))
    if said and window.page is not None:
        print(said.replace(chr(10), "; "), flush=True)
        window.close()
    else:
        QTimer.singleShot(50, look)
QTimer.singleShot(0, look)
from media_literacy.ui.application import run_window
sys.exit(run_window(None, Path(sys.argv[1])))
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    """A copy of the program that can be damaged."""
    folder = tmp_path_factory.mktemp("program")
    for name in ("media_literacy", "lessons", "assets"):
        copy_folder(CHECKOUT / name, folder / name)
    for name in NAMES:  # which are written to, and so may be no links
        (folder / "assets" / name).unlink()
        shutil.copy(CHECKOUT / "assets" / name, folder / "assets" / name)
    return folder


def run(copy: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=copy,
        timeout=100,
        check=False,
    )


def test_all_of_them_damaged_at_once_in_window_and_terminal(copy):
    for name in NAMES:
        DAMAGES["half of it"](copy / "assets" / name)
    lesson = str(FOUNDING)
    calls = [["check", lesson], ["grade", lesson, "--marked", "1"]]
    for call in [*calls, *([["outline", lesson], ["check", "--json", lesson]] if IS_LONG else [])]:
        done = run(copy, "-m", "media_literacy", *call)
        assert done.returncode == 0, done.stderr
        assert "kinds.toml, line " in done.stderr and "Traceback" not in done.stderr
        assert len([line for line in done.stderr.splitlines() if line.startswith("media-literacy: ")]) <= len(NAMES)
    done = run(copy, "-c", WINDOW, str(copy / "kept"))
    assert done.returncode == 0, done.stderr
    assert ".toml, line " in done.stdout and "Traceback" not in done.stderr


def test_a_lesson_is_read_with_damaged_files_and_the_window_says_which_to_mend(person, monkeypatch):
    monkeypatch.setattr("media_literacy.ui.window.data_files_banner.CHECK_AFTER", 100)
    with data_copies() as folder:
        for name, damage in (("theme.toml", "a quotation mark without its twin"), ("kinds.toml", "not UTF-8")):
            DAMAGES[damage](folder / name)
        load_themes.cache_clear()
        person.start(FOUNDING)
        person.press("Begin")
        person.wait_for_page(ReaderPage)
        person.click_sentence("fed")
        assert "police policy" in person.notes()["fed"]
        person.wait_for(lambda: "kinds.toml, line 1: This is not UTF-8 text." in person.banner())
        assert "theme.toml, line " in person.banner()
        person.leave_the_lesson()
        person.close()
    load_themes.cache_clear()
