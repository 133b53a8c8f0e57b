import json
from pathlib import Path

import pytest
from engine.attempts import attempt_on
from engine.sheets.returned import code_of, file_of, revealed

from media_literacy.cli.main import run
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import read_lesson


@pytest.fixture
def lesson(lesson_file: Path) -> Lesson:
    lesson = read_lesson(lesson_file).lesson
    assert lesson is not None
    return lesson


def code(lesson: Lesson, *marked: str, number: int = 7) -> str:
    return code_of(revealed(attempt_on(lesson, *marked)), lesson, number)


def data(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> dict:
    assert run(["grade", "--json", *words]) == code
    return json.loads(capsys.readouterr().out)


def test_a_code_is_graded_as_a_sheet_is(lesson_file: Path, lesson: Lesson, capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, str(lesson_file), "--code", f"Ada: {code(lesson, 'everybody')}")
    (sheet,) = found["sheets"]
    assert (sheet["name"], sheet["came_as"], sheet["mode"]) == ("Ada", "code", "investigate")
    on_paper = data(capsys, str(lesson_file), "--marked", "everybody")
    assert (sheet["counts"], sheet["words"]) == (on_paper["counts"], on_paper["words"])


def test_a_folder_is_taken_at_once_and_twice_without_harm(
    lesson_file: Path, lesson: Lesson, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "back"
    folder.mkdir()
    attempt = revealed(attempt_on(lesson, "everybody"))
    (folder / "ada.json").write_bytes(file_of(lesson, attempt.events, 8, {"name": "Ada"}))
    (folder / "codes.txt").write_text(f"Bea: {code(lesson)}\nAda: {code(lesson, 'everybody', number=8)}\n")
    found = data(capsys, str(lesson_file), "--results", str(folder), str(folder / "ada.json"), "--marked", "3")
    assert [(sheet["name"], sheet["came_as"]) for sheet in found["sheets"]] == [
        ("Sheet 1", "paper"),
        ("Ada", "file"),
        ("Bea", "code"),
    ]
    assert found["known"] == 2 and found["refused"] == []
    assert found["sentences"][2] == {"number": 3, "id": "everybody", "doubted": 2, "readers": 3}


def test_what_is_not_taken_is_told_beside_what_is(
    lesson_file: Path, lesson: Lesson, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other.json").write_bytes(file_of(lesson, [], more={"digest": "000000", "lesson": "trams"}))
    words = ["--results", str(tmp_path / "other.json"), str(tmp_path / "gone"), "--code", code(lesson), "--code", "x"]
    assert run(["grade", str(lesson_file), *words]) == 1
    printed = capsys.readouterr()
    assert "Sound sentences left alone: 2 of 2." in printed.out and "proves nothing of who did" in printed.out
    assert printed.err.splitlines() == [
        "1 result was added.",
        "3 were not taken:",
        "“x”: There is no code in this line.",
        "other.json: This is a result of another lesson, “trams”.",
        "gone: There is no such file.",
    ]


def test_a_class_is_shown_sentence_by_sentence(
    lesson_file: Path, lesson: Lesson, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--code", f"Ada {code(lesson, 'everybody')}", "--code", code(lesson, number=8)]
    assert run(["grade", str(lesson_file), *words]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Sound sentences were left alone 4 of 4 times."
    at = lines.index("Ada (Investigate, code)")
    assert lines[at + 1].startswith("    Sound sentences left alone: ")
    assert any(line.startswith("  3  doubted by 1 of 2") for line in lines)


def test_what_nobody_got_to_is_said_so(
    lesson_file: Path, lesson: Lesson, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in (7, 8):
        attempt = attempt_on(lesson)
        unread = [event for event in revealed(attempt).events if event.kind is not EventKind.SHOWN]
        (tmp_path / f"{number}.json").write_bytes(file_of(lesson, unread, number))
    assert run(["grade", str(lesson_file), "--results", str(tmp_path / "7.json"), str(tmp_path / "8.json")]) == 0
    out = capsys.readouterr().out
    assert "  3  read by nobody" in out and "of 0" not in out.partition("  1  ")[2]


def test_nothing_to_grade_is_a_wrong_call(lesson_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["grade", str(lesson_file)]) == 2
    assert "There is nothing to grade." in capsys.readouterr().err
