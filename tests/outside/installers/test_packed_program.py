"""The packed program at a desktop: what it starts, whom it speaks with, and what it says where nothing can speak.

It is the one in the .deb, unpacked here, driven by what assistive technology is told.
"""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from outside.ears.session import app_words
from outside.mixed.computers import Computers
from outside.mixed.joining import join, open_class

from launcher.places import CHECKOUT

LESSON = Path(CHECKOUT) / "lessons" / "first-steps" / "lessons" / "night-buses.md"
OPENER = """\
#!/bin/sh
{{ echo "asked=$*"; /usr/bin/env; echo "---"; }} >> "{log}"
"""
PATIENCE = 60.0
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def program(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package lays out, without anything that apt would bring."""
    folder = tmp_path_factory.mktemp("packed")
    subprocess.run(["dpkg-deb", "--extract", str(package), str(folder)], check=True)
    return folder / "usr/lib/media-literacy/media-literacy"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def test_what_it_opens_gets_the_variables_of_the_person(program: Path, stack: ExitStack, tmp_path: Path) -> None:
    log = tmp_path / "opened.txt"
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(OPENER.format(log=log), encoding="utf-8")
    opener.chmod(0o755)
    own = ("env", f"PATH={opener.parent}:/usr/bin:/bin", "LD_LIBRARY_PATH=/opt/of-the-person", str(program))
    lesson = str(shutil.copy(LESSON, tmp_path))  # sheets go where the lesson is
    window = Computers(stack, tmp_path, own).start("somebody", lesson)

    window.act("button", "For teachers")
    window.act("button", "Print")
    window.act("button", "Save as PDF")
    window.act("button", "Choose")
    window.act("button", "Open “night-buses-worksheet.pdf”")
    window.act("button", "Show the folder")

    calls = opened(log, 2)
    assert calls[0]["asked"].endswith("/night-buses-worksheet.pdf")
    assert calls[1]["asked"] == calls[0]["asked"].removesuffix("/night-buses-worksheet.pdf")
    for variables in calls:
        assert variables["LD_LIBRARY_PATH"] == "/opt/of-the-person"
        assert not {"LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"} & {*variables}
        assert [name for name, value in variables.items() if str(program.parent) in value] == []


def test_a_class_is_led_by_one_and_joined_by_another(program: Path, stack: ExitStack, tmp_path: Path) -> None:
    computers = Computers(stack, tmp_path, [str(program)])
    teacher = computers.start("teacher", str(LESSON))
    port, code, *_browser = open_class(teacher)

    learner = join(computers, "learner", port, code)

    learner.find("label", "You are in")
    teacher.find("label", "1 learner")


def test_where_nothing_can_speak_it_says_so(program: Path, stack: ExitStack, tmp_path: Path) -> None:
    silent = ("env", "SPEECHD_ADDRESS=unix_socket:/nowhere", str(program))
    window = Computers(stack, tmp_path, silent).start("somebody", str(LESSON))

    window.act("button", "Guided")
    window.find("check box", "Sentence 1 of 19")
    window.press_key("a")
    window.find("label", "Nothing can be read aloud here. This computer has no voice that could read.")


def test_the_settings_say_truly_what_opens_packs(program: Path, stack: ExitStack, tmp_path: Path) -> None:
    usr = program.parents[2]
    beside_the_package = ("env", f"XDG_DATA_DIRS={usr}/share", f"PATH={usr}/bin:/usr/bin:/bin")
    for name, words, said in (
        ("package", (*beside_the_package, str(program)), "opens it here, for everybody on this computer"),
        ("checkout", (*beside_the_package, *app_words()), "opens another copy of this program"),
        ("archive", ("env", "XDG_DATA_DIRS=/nowhere", str(program)), "can open it here, for you on this computer"),
    ):
        window = Computers(stack, tmp_path, words).start(name)
        window.act("button", "Settings")
        window.find("label", said)


def opened(log: Path, count: int) -> list[dict[str, str]]:
    """The variables of each program that was started, and what it was asked to open."""
    end = time.monotonic() + PATIENCE
    while not log.exists() or log.read_text(encoding="utf-8").count("---\n") < count:
        assert time.monotonic() < end, "nothing was opened"
        time.sleep(0.1)
    calls = log.read_text(encoding="utf-8").split("---\n")[:count]
    lines = [[line.partition("=") for line in call.splitlines()] for call in calls]
    return [{name: value for name, _equals, value in each} for each in lines]
