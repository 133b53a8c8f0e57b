"""What a start imports, and what Qt's binding does meanwhile."""

import builtins
import os
import subprocess
import sys

import pytest

import media_literacy.ui


def test_imports_do_not_pass_through_the_binding():
    assert media_literacy.ui.__doc__
    assert builtins.__import__ is vars(builtins).get("__orig_import__", builtins.__import__)


WHERE_IT_HANGS = "import faulthandler\nfaulthandler.dump_traceback_later(90, exit=True)\n"
"""Before the test's own time is up, which says nothing of the program."""


def run(program, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", WHERE_IT_HANGS + program, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


AS_A_START_IMPORTS = """
import sys, media_literacy.ui.application, media_literacy.ui.reader.reader_page
slow = {"_hashlib", "socket", "uuid", "markdown_it", "yaml", "PySide6.QtNetwork",
 "media_literacy.lesson.parser", "media_literacy.store.database.mending"}
print(sorted(slow & set(sys.modules)))
ours = [module for name, module in list(sys.modules.items()) if name.startswith("media_literacy")]
made = {value for module in ours for value in vars(module).values() if isinstance(value, type)
 and "__dataclass_fields__" in vars(value)}
print(len(made))
import media_literacy.ui.lesson.lesson_page_order
late = {"ui.reader.aids.hint_strip", "ui.reader.aids.evidence_column", "ui.widgets.find_bar",
 "ui.reader.own_notes.own_note_card", "ui.lesson.opening_messages", "ui.result.page_head",
 "ui.library.masthead", "ui.rooms.workshop_room", "store.database.merging"}
print(sorted(late & {name.removeprefix("media_literacy.") for name in sys.modules}))
import PySide6.QtWidgets
print(sorted({"QMessageBox", "QListView"} & vars(PySide6.QtWidgets).keys()))
"""


@pytest.fixture(scope="module")
def told():
    """What a process says that imports what a start imports, and then what a start with a lesson does."""
    return run(AS_A_START_IMPORTS).splitlines()


def test_a_start_imports_neither_the_parser_nor_the_network_nor_openssl(told):
    assert told[0] == "[]"


def test_a_start_with_a_lesson_imports_nothing_that_is_made_for_who_asks(told):
    assert told[2:] == ["[]", "[]"]


def test_a_start_with_a_lesson_makes_few_dataclasses(told):
    assert 0 < int(told[1]) <= 16, "decision 0176: what a start makes is a named tuple"


UP_TO_THE_FIRST_PAINT = """
import gc, os, sys
from pathlib import Path

gc.disable()  # as the program does: a thread that lists lessons must not collect what Qt made
from media_literacy.ui import application
from media_literacy.ui.library import lessons_page
from media_literacy.ui.window import data_files_banner
from media_literacy.ui.window.desktop import single_instance

single_instance.LISTEN_AFTER = data_files_banner.CHECK_AFTER = 0
single_instance.LISTEN_AT_LATEST = 3_600_000  # a busy machine may paint later than that
late = {
    "PySide6.QtNetwork",
    "media_literacy.lesson.vocabulary.data_files_check",
    "media_literacy.ui.reader.reader_page",
}

class LessonsPage(lessons_page.LessonsPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(sorted(late & set(sys.modules)), flush=True)
        os._exit(0)

lessons_page.LessonsPage = LessonsPage
application.run_window(None, Path(sys.argv[1]))
"""


def test_before_the_lessons_are_painted_neither_network_nor_reader_is_loaded(tmp_path):
    assert run(UP_TO_THE_FIRST_PAINT, tmp_path) == "[]"
