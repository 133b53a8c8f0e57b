"""Calls as a shell makes them; a few through the program itself."""

import argparse
import json
import os
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import pytest

from media_literacy.cli.main import run
from media_literacy.cli.registry import all_commands

CHECKOUT = Path(__file__).parent.parent.parent


def program(
    *arguments: str, answers: str = "", kept: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    folder = ["--data-dir", str(kept)] if kept else []
    return subprocess.run(
        [sys.executable, "-m", "media_literacy", *folder, *arguments],
        input=answers.encode(),
        capture_output=True,
        cwd=CHECKOUT,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("command", all_commands(), ids=attrgetter("name"))
def test_every_command_has_its_help(command, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    assert run([command.name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"usage: media-literacy {command.name} [-h]")
    assert command.about() in shown
    assert ("1 when" in shown) == (command.errors_mean is not None)


@pytest.mark.parametrize("call", [["check"], ["check", "--jsno", "x.md"], ["outline"], ["play", "a", "b"]])
def test_a_wrong_call_is_two(call, capsys):
    assert run(call) == 2
    assert capsys.readouterr().err.startswith("usage: media-literacy")


def test_an_empty_path_is_a_wrong_call_wherever_a_path_is_taken(capsys):
    tried = 0
    for command in all_commands():
        parser = argparse.ArgumentParser()
        command.add_arguments(parser)
        for action in (action for action in parser._actions if action.type is Path):
            for empty in ("", "  "):
                given = [action.option_strings[0], empty] if action.option_strings else [empty]
                assert run([command.name, *given]) == 2, (command.name, action.dest)
                assert "an empty path names nothing" in capsys.readouterr().err, (command.name, action.dest)
                tried += 1
    assert tried > 20


@pytest.mark.parametrize("call", [["outline"], ["grade", "--marked", "1"], ["play"]])
def test_a_missing_file_is_told_in_two_lines(call, tmp_path, capsys):
    assert run([call[0], str(tmp_path / "gone.md"), *call[1:]]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 2


def test_the_program_passes_exit_codes_on(lesson_file, faulty_file):
    assert program("check", str(faulty_file)).returncode == 1
    assert program("check", str(lesson_file.parent / "gone.md")).returncode == 2


def test_a_terminal_that_knows_only_ascii_gets_question_marks_and_data_gets_escapes(lesson_file):
    outline = program("outline", str(lesson_file), LC_ALL="C", PYTHONIOENCODING="ascii")
    assert outline.returncode == 0
    lesson_file.write_text(lesson_file.read_text("utf-8").replace("Dr. Lee", "Dr. Liễu"), "utf-8")
    data = program("outline", "--json", str(lesson_file), LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "Dr. Liễu" in json.loads(data.stdout.decode("ascii"))["sentences"][3]["text"]
    played = program(
        "play", str(lesson_file), answers="g\n", kept=lesson_file.parent / "kept", LC_ALL="C", PYTHONIOENCODING="ascii"
    )
    assert played.returncode == 0
    assert b"Dr. Li?u" in played.stdout


def test_a_reader_that_has_seen_enough_is_no_fault(lesson_file):
    command = f'"{sys.executable}" -m media_literacy outline "{lesson_file}" | true'
    done = subprocess.run(["sh", "-c", command], capture_output=True, cwd=CHECKOUT, timeout=60, check=False)
    assert done.stderr == b""


def test_answers_may_come_from_a_pipe_and_end_anywhere_and_what_was_played_is_kept(lesson_file):
    kept = lesson_file.parent / "kept"
    played = program("play", str(lesson_file), answers="i\n3\n", kept=kept)
    assert played.returncode == 0
    assert played.stderr == b""
    assert "There is no such town." in played.stdout.decode()
    assert (kept / "progress.sqlite3").exists()
