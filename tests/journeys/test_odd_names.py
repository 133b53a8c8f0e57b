"""Names that are no text, as old systems wrote them, and names with line breaks: of lessons, and of the data folder."""

import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from journeys.building import NIGHT_BUSES
from PySide6.QtCore import Qt
from run_size import IS_LONG

from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.paths import as_path
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are text on other systems")
CHECKOUT = Path(__file__).parents[2]
NAMES = [b"\xdcbung.md", b"two\nlines.md", b"%20 #1;a.md", b"file:\xff.md"] if IS_LONG else [b"file:\xff\n%20 #1;a.md"]
"""In a usual run one name has all that is odd in any."""
LOCALES = [
    {"LC_ALL": "C.UTF-8"},
    {"LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii:strict", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
]


def odd(folder: Path, name: bytes) -> Path:
    return folder / os.fsdecode(name)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_lesson_is_opened_listed_and_opened_again(person, tmp_path, name):
    person.folder = odd(tmp_path, b"d\xe4ta")
    lesson = shutil.copy(NIGHT_BUSES, odd(tmp_path, name))
    person.start(Path(lesson))
    person.wait_for_page(StartPage)
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Space)
    person.leave_the_lesson()
    person.wait_for_page(LessonsPage)
    person.wait_for(lambda: "Continue where you were" in person.texts())
    card = person.page.cards[0]
    assert as_path(card.objectName()) == Path(lesson)
    card.setFocus()
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)
    assert len(person.window.lesson.attempt.state.marks) == 1
    assert person.banner() == ""


def test_the_workshop_goes_on_with_a_lesson_it_had_open(person, tmp_path):
    lesson = Path(shutil.copy(NIGHT_BUSES, odd(tmp_path, NAMES[0])))
    library = LessonLibrary(person.folder)
    library.open_lesson(lesson)
    library.close()
    person.start()
    person.wait_for_page(LessonsPage)
    person.press("Workshop")
    person.wait_for(lambda: "Opened before" in person.texts())
    row = next(
        other_type
        for other_type in person.page.findChildren(type(person.page.ways[0]))
        if as_path(other_type.objectName()) == lesson
    )
    row.setFocus()
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(WorkshopPage)
    assert person.page.saving.path == lesson


def test_the_terminal_says_such_names_whatever_it_can_write(tmp_path):
    lesson, data = shutil.copy(NIGHT_BUSES, odd(tmp_path, b"\xdcb\nung.md")), odd(tmp_path, b"d\xe4ta")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    often: list[list[str | Path]] = [
        ["check", lesson],
        ["outline", "--json", lesson],
        ["--data-dir", data, "play", lesson],
    ]
    calls: list[tuple[list[str | Path], int]] = [
        *((words, 0) for words in often),
        (["check", odd(tmp_path, b"n\xfc.md")], 2),
        ([odd(tmp_path, b"n\xfc.md")], 2),
        (["--data-dir", data, "packs"], 0),
    ]
    mild = product(LOCALES[:-1], often) if IS_LONG else zip(LOCALES[:-1], often, strict=True)
    for locale, (words, code) in [*((locale, (words, 0)) for locale, words in mild), *product(LOCALES[-1:], calls)]:
        call = [sys.executable, "-m", "media_literacy", *words]
        ended = subprocess.run(
            call, env={**kept, **locale}, cwd=CHECKOUT, input=b"1\nq\n", capture_output=True, check=False
        )
        assert (ended.returncode, b"Traceback" in ended.stderr) == (code, False), (locale, words, ended.stderr[-600:])
