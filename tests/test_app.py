"""The call is understood, handed to the right front door, and refused in one line where it cannot be met."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy import __version__, app, desktop
from media_literacy.child_process.commands import READER
from media_literacy.cli.registry import all_commands

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library counts on Linux alone")

CHECKOUT = Path(__file__).parent.parent


def start(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Start the program as a person would, on a machine without a screen."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "media_literacy", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=CHECKOUT,
        env={**kept, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", **environment},
        timeout=60,
        check=False,
    )


def test_the_version_is_said() -> None:
    answer = start("--version")

    assert (answer.returncode, answer.stdout, answer.stderr) == (0, f"Media Literacy {__version__}\n", "")


def test_help_names_every_command_and_what_it_does() -> None:
    answer = start("--help")
    lines = [line.strip().split("    ") for line in answer.stdout.splitlines()]
    shown = {(words[0], words[-1].strip()) for words in lines}

    assert answer.returncode == 0
    assert {(command.call, command.about()) for command in all_commands()} <= shown


def test_help_calls_the_program_as_it_was_started() -> None:
    answers = [start(*words, MEDIA_LITERACY_STARTED_AS="py run.py") for words in (["--help"], ["play", "--help"])]

    assert "    py run.py FILE " in answers[0].stdout and "media-literacy" not in answers[0].stdout
    assert answers[1].stdout.startswith("usage: py run.py play ")


def test_a_language_is_asked_for_by_name_also_for_the_help_of_a_command() -> None:
    answers = [
        start(*words).stdout for words in (["--language", "es", "--help"], ["--language=es-MX", "play", "--help"])
    ]

    assert "Opciones" in answers[0] and "opciones:" in answers[1]


@each_row(
    ("arguments", "words"),
    [
        (["--nonsense"], "“--nonsense”"),
        (["--data-dir"], "needs a folder"),
        (["--data-dir="], "needs a folder"),
        (["--data-dir", " "], "needs a folder"),
        ([""], "neither a command nor a file"),
        (["--language"], "no language “”"),
        (["--language", "xx"], "no language “xx”"),
        (["--join"], "needs the address"),
        (["--join=", "lesson.md"], "needs the address"),
        (["--join", "192.168.1.20", "lesson.md"], "Either a file can be opened"),
        (["--kiosk", "play", "lesson.md"], "no command goes with it"),
        (["--kiosk-pin", "packs"], "no command goes with it"),
        (["no-such-lesson.md"], "“no-such-lesson.md”"),
        (["one.md", "two.md"], "one file"),
        (["chekc"], "neither a command nor a file “chekc”"),
        (["chekc", "lessons"], "neither a command nor a file “chekc”"),
    ],
)
def test_a_wrong_call_is_refused_in_plain_words(arguments: list[str], words: str) -> None:
    answer = start(*arguments)

    assert answer.returncode == 2
    assert words in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_the_way_to_the_terminal_is_shown(tmp_path: Path) -> None:
    lesson = tmp_path / "lesson.md"
    lesson.write_text("# Headline\n\nA sentence.\n", encoding="utf-8")
    answer = start(lesson)

    assert answer.returncode == 2
    assert "DISPLAY" in answer.stderr
    assert f"media-literacy play {lesson}" in answer.stderr


@each_row(
    ("arguments", "wanted"),
    [
        ([], True),
        (["lesson.md"], True),
        (["--data-dir", "kept", "lesson.md"], True),
        (["--", "--odd-name.md"], True),
        (["--join", "192.168.1.20"], True),
        (["--kiosk", "lesson.md"], True),
        (["--kiosk-pin"], False),
        (["play", "lesson.md"], False),
        (["--data-dir=kept", "check", "."], False),
        (["import", "article.docx"], False),
        (["import_"], True),
        (["no-such-command"], True),
        ([READER], False),
        (["--version"], False),
        (["lesson.md", "--help"], False),
        (["--nonsense"], False),
    ],
)
def test_a_window_is_wanted_for_everything_but_commands_and_questions(arguments: list[str], wanted: bool) -> None:
    assert app.wants_window(arguments) is wanted


def test_the_pin_of_the_kiosk_is_read_from_a_script(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "media_literacy", "--data-dir", str(tmp_path), "--kiosk-pin"]
    answers = [
        subprocess.run(call, input=pin, capture_output=True, text=True, cwd=CHECKOUT, timeout=60, check=False)
        for pin in ("12\n", "4711\n")
    ]
    assert [answer.returncode for answer in answers] == [2, 0]
    assert "at least 4" in answers[0].stderr and "PIN is set" in answers[1].stdout
    assert "4711" not in (tmp_path / "kiosk-pin.json").read_text()


def test_a_command_gets_its_own_words_and_the_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[list[str], Path | None]] = []
    from media_literacy.cli import main

    monkeypatch.setattr(main, "run", lambda words, folder: calls.append((words, folder)) or 1)

    assert app.run(["--data-dir", "kept", "play", "lesson.md"]) == 1
    assert app.run(["grade", "lesson.md", "--marked", "3,7"]) == 1
    assert app.run(["play", "--help"]) == 1
    assert calls[:2] == [(["play", "lesson.md"], Path("kept")), (["grade", "lesson.md", "--marked", "3,7"], None)]
    assert calls[2][1] is not None


def test_no_help_names_the_reader_of_documents() -> None:
    assert READER not in start("--help").stdout and READER not in start("check", "--help").stdout


def test_the_reader_of_documents_needs_no_window() -> None:
    program = (
        "import sys; from media_literacy.authoring.importing import reader_process;"
        "reader_process._import_slowly();"
        "print({'PySide6', 'argparse', 'cryptography', 'pypdfium2'} & set(sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=CHECKOUT)
    assert answer.stdout == "set()\n"


def imported_by(call: str) -> set[str]:
    """What a Python without packages imports for a call, as the one that sets up does."""
    program = (
        "import sys; before = set(sys.modules); from media_literacy import app; "
        f"app.{call}; print(*(set(sys.modules) - before))"
    )
    answer = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    return set(answer.stdout.splitlines()[-1].split())


HEAVY = {"pathlib", "argparse", "dataclasses", "inspect", "json", "ctypes", "sqlite3", "PySide6"}


def test_the_answer_to_a_question_comes_without_heavy_imports() -> None:
    assert not imported_by("run(['--version'])") & {*HEAVY, "typing", "re", "media_literacy.cli"}


def test_the_help_loads_every_command_and_nothing_that_one_needs() -> None:
    imported = imported_by("run(['--help'])")

    assert {"media_literacy.cli.commands.check", "media_literacy.cli.commands.import_"} <= imported
    assert not imported & {
        *HEAVY,
        "re",
        "media_literacy.strings.hidden_characters",
        "media_literacy.cli.text",
        "media_literacy.lesson",
    }


@each_row("words", [[], ["lesson.md"], ["--data-dir", "kept", "folder/lesson.md"]])
def test_a_window_is_opened_without_loading_commands(words: list[str]) -> None:
    imported = imported_by(f"wants_window({words})")

    assert not [module for module in imported if module in HEAVY or module.startswith("media_literacy.cli.commands.")]


@pytest.mark.parametrize(
    ("build", "words"),
    [(18362, "damaged or missing"), (17763, "needs Windows 10, version 1903"), (7601, "version 1903")],
)
def test_an_old_windows_is_named_when_qt_cannot_be_loaded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], build: int, words: str
) -> None:
    monkeypatch.setenv("LANG", "C")  # or this would ask Windows for its language
    monkeypatch.setattr(desktop.sys, "platform", "win32")
    monkeypatch.setattr(desktop.sys, "getwindowsversion", lambda: type("Version", (), {"build": build}), raising=False)
    fail_with(
        monkeypatch, "DLL load failed while importing QtCore: The specified module could not be found.", "QtCore.pyd"
    )

    assert app.run([]) == 2
    assert words in capsys.readouterr().err


@ON_LINUX
@pytest.mark.parametrize(
    ("library", "words"), [("libdrm.so.2", "system library “libdrm.so.2”"), ("libQt6Core.so.6", "damaged or missing")]
)
def test_a_missing_library_is_named_and_a_part_of_qt_is_a_damaged_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: str, words: str
) -> None:
    reason = f"{library}: cannot open shared object file: No such file or directory"
    fail_with(monkeypatch, reason, "QtWidgets.abi3.so")

    assert app.run([]) == 2
    assert words in capsys.readouterr().err


def fail_with(monkeypatch: pytest.MonkeyPatch, reason: str, file: str) -> None:
    def open_window(_call: object) -> int:
        raise ImportError(reason, name=file.partition(".")[0], path=f"/site-packages/PySide6/{file}")

    monkeypatch.setattr(app, "_open_window", open_window)


def test_after_an_unexpected_end_the_packages_are_looked_at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stamp = tmp_path / "stamp"
    stamp.touch()
    monkeypatch.setenv(app.STAMP, str(stamp))
    monkeypatch.setattr(app, "_open_window", lambda _call: 1 // 0)

    with pytest.raises(ZeroDivisionError):
        app.run([])
    assert not stamp.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows hands no files on")
def test_what_says_that_the_program_runs_is_not_handed_on_to_what_it_opens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = os.open(tmp_path / "in-use", os.O_RDWR | os.O_CREAT)
    try:
        os.set_inheritable(file, True)
        monkeypatch.setenv(app.IN_USE, str(file))
        assert app.run(["--version"]) == 0
        assert not os.get_inheritable(file) and app.IN_USE not in os.environ
    finally:
        os.close(file)
    monkeypatch.setenv(app.IN_USE, "9999")
    assert app.run(["--version"]) == 0
