"""What `docs/extending.md` shows does what it says."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from checkouts import copy_folder
from collected_lessons import TESTS, drafted

from media_literacy.authoring.edit.source.splice import apply_splices

CHECKOUT = Path(__file__).parents[1]
PAGE = (CHECKOUT / "docs" / "extending.md").read_text(encoding="utf-8")


def test_the_check_of_the_example_finds_what_its_case_names_and_mends_it():
    shown = PAGE.partition("## A new check\n")[2]
    code = re.search(r"^```python\n(.*?)^```$", shown, re.MULTILINE | re.DOTALL)
    case = re.search(r"^`{10,} lesson\n(.*?)^\.\n(.*?)^`{10,}$", shown, re.MULTILINE | re.DOTALL)
    assert code is not None and case is not None
    module: dict[str, Any] = {}
    exec(code[1], module)
    draft = drafted(case[1], TESTS / "lesson.md").draft
    (rule,) = module["RULES"]
    assert draft is not None
    (diagnostic,) = rule.check(draft)
    place = f"{diagnostic.start.line}:{diagnostic.start.column} {diagnostic.code}"
    assert case[2].split("\n") == [place, ""]
    mended = apply_splices(case[1], rule.fix(draft, diagnostic).splices)
    assert "Which day?\n" in mended
    assert not list(rule.check(drafted(mended, TESTS / "lesson.md").draft))


@pytest.fixture(scope="module")
def extended(tmp_path_factory):
    """A copy of the program with every file that the page says to write, word for word."""
    copy = tmp_path_factory.mktemp("extended")
    for name in ("media_literacy", "assets", "lessons"):
        copy_folder(CHECKOUT / name, copy / name)
    shown = r"(Write|At the end of) `((?:media_literacy|assets)/[\w./-]+)`.*?^```\w+\n(.*?)^```$"
    for how, name, text in re.findall(shown, PAGE, re.MULTILINE | re.DOTALL):
        before = "" if how == "Write" else (copy / name).read_text(encoding="utf-8")
        (copy / name).unlink(missing_ok=True)
        (copy / name).write_text(before + text, encoding="utf-8")
    return copy


def run_in(folder, *arguments):
    """Run Python in the copy, without a screen."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    ).stdout


LESSON = "lessons/first-steps/lessons/leaked-tape.md"


def test_the_command_of_the_example_runs_and_is_listed(extended):
    listed = run_in(extended, "-m", "media_literacy", "--help")
    assert re.search(r"^    words LESSON +Count the words of an article\.$", listed, re.MULTILINE)
    assert re.fullmatch(r"\d+ words\n", run_in(extended, "-m", "media_literacy", "words", LESSON))
    assert '"words": ' in run_in(extended, "-m", "media_literacy", "words", "--json", LESSON)


def test_the_exporter_of_the_example_writes_its_file(extended):
    run_in(extended, "-m", "media_literacy", "print", LESSON, "--what", "text")
    lines = (extended / "leaked-tape-text.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("1. ") and lines[-1] == "Invented for teaching. Not news."


def test_the_page_of_the_example_is_linked_and_shown(extended):
    program = (
        "from types import SimpleNamespace\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from media_literacy.settings import Settings\n"
        "from media_literacy.ui.room_registry import room_links\n"
        "from media_literacy.ui.rooms.kinds_room import ROOM\n"
        "from media_literacy.ui.theme.appearance import AppearanceSource\n"
        "application, window = QApplication([]), QWidget()\n"
        "actions = SimpleNamespace(leave=lambda: print('left'))\n"
        "appearances = AppearanceSource(Settings())\n"
        "def show(page, title): print(title, page.accessibleName()); page.back.click()\n"
        "context = SimpleNamespace(window=window, actions=actions, appearances=appearances, show_page=show)\n"
        "print(*(link.text for link in room_links()))\n"
        "ROOM(context).show()\n"
    )
    shown = run_in(extended, "-c", program).splitlines()
    assert shown == [
        "My progress Join a class Workshop Lead a class Settings Kinds",
        "Kinds – Media Literacy Kinds",
        "left",
    ]


def test_the_action_of_the_example_is_listed_and_copies_the_sentences(extended):
    program = (
        "from pathlib import Path\n"
        "from types import SimpleNamespace\n"
        "from PySide6.QtCore import QObject\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from media_literacy.lesson.parser import read_lesson\n"
        "from media_literacy.store.database.records import LessonKey\n"
        "from media_literacy.store.library.lesson_library import OpenedLesson\n"
        "from media_literacy.ui.teacher_action_registry import teacher_actions\n"
        "application, parent = QApplication([]), QObject()\n"
        f"parsed = read_lesson(Path({LESSON!r}))\n"
        "opened = OpenedLesson(parsed.lesson, parsed.report, LessonKey('', 'tape'), None)\n"
        "actions = SimpleNamespace(report_done=print)\n"
        "context = SimpleNamespace(actions=actions, data_folder=Path('data'), is_kiosk=False)\n"
        "actions = teacher_actions(opened, context, parent)\n"
        "print(*(action.title() for action in actions), sep=', ')\n"
        "next(action for action in actions if action.title() == 'Copy the sentences').begin()\n"
        "print(application.clipboard().text().splitlines()[-1])\n"
    )
    titles, message, label = run_in(extended, "-c", program).splitlines()
    assert ", Copy the sentences, Open in the workshop, " in titles
    assert message == "The sentences are on the clipboard." and label.endswith("Not news.")


def test_the_kind_of_the_example_is_in_the_catalogue_in_both_languages(extended):
    program = (
        "from media_literacy.lesson.vocabulary.data_files_check import check_data\n"
        "from media_literacy.lesson.vocabulary.kinds import load_catalogue\n"
        "kind = load_catalogue().find('lost in translation')\n"
        "print(kind.id, kind.name('es'), len(check_data()))\n"
    )
    assert run_in(extended, "-c", program) == "translation perdido en la traducción 0\n"
