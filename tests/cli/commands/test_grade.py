import json
from pathlib import Path

import pytest

from media_literacy.cli.main import run
from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.lesson.parser import parse_lesson


def result(capsys, *arguments: str) -> dict:
    assert run(["grade", "--json", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_result_is_data_for_scripts(lesson_file, capsys):
    graded = result(capsys, str(lesson_file), "--marked", "3,4,5")
    assert list(graded) == ["lesson", "counts", "sentences", "words"]
    assert graded["lesson"] == "bus-lanes"
    assert graded["counts"] == {
        "flags": 2,
        "caught": 1,
        "fine": 2,
        "left_alone": 1,
        "false_alarms": 1,
        "open": 2,
    }
    assert graded["sentences"][2] == {"number": 3, "id": "everybody", "marked": True, "outcome": "hit"}
    outcomes = [sentence["outcome"] for sentence in graded["sentences"]]
    assert outcomes == ["open", "left_alone", "hit", "false_alarm", "open", "miss"]
    assert graded["words"] == "You left 1 of 2 sound sentences alone, and caught 1 of 2 problems."


@pytest.mark.parametrize(
    "marked", [("3,6",), ("everybody,nobody",), ("3, nobody",), ("3", "--marked", "6"), ("6 3 6",)]
)
def test_numbers_and_ids_mean_the_same(lesson_file, capsys, marked):
    graded = result(capsys, str(lesson_file), "--marked", *marked)
    assert [sentence["number"] for sentence in graded["sentences"] if sentence["marked"]] == [3, 6]


def test_an_empty_sheet_is_graded(lesson_file, capsys):
    assert result(capsys, str(lesson_file), "--marked", "")["counts"]["left_alone"] == 2


@pytest.mark.parametrize(
    ("name", "hint"), [("everybodi", "Did you mean “everybody”?"), ("0", "from 1 to 6"), ("7", "from 1 to 6")]
)
def test_an_unknown_sentence_is_a_wrong_call(lesson_file, capsys, name, hint):
    assert run(["grade", str(lesson_file), "--marked", name]) == 2
    printed = capsys.readouterr()
    assert f"There is no sentence “{name}” in this lesson." in printed.err
    assert hint in printed.err
    assert printed.out == ""


def test_the_result_can_be_read_sound_sentences_first(lesson_file, capsys):
    assert run(["grade", str(lesson_file), "--marked", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "You left 2 of 2 sound sentences alone, and caught 1 of 2 problems."
    assert lines[4].split()[:3] == ["3", "marked", "caught"]
    assert lines[-1] == "Invented for teaching. Not news."


def test_what_was_marked_must_be_said(lesson_file, capsys):
    assert run(["grade", str(lesson_file)]) == 2
    assert "--marked" in capsys.readouterr().err


@pytest.mark.parametrize(("length", "shown"), [(36, "A" + "b" * 34 + "."), (37, "…")])
def test_thirty_six_characters_of_a_sentence_are_shown(lesson_file, capsys, length, shown):
    sentence = "A" + "b" * (length - 2) + "."
    lesson_file.write_text(lesson_file.read_text("utf-8").replace("A secret report proves it.", sentence), "utf-8")
    run(["grade", str(lesson_file), "--marked", ""])
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  5  ")]
    assert line.endswith(shown)


def test_a_sheet_with_another_numbering_is_refused_in_words(lesson_file, capsys):
    lesson = parse_lesson(Path(lesson_file).read_bytes(), Path(lesson_file)).lesson
    assert lesson is not None
    code = numbering_of(lesson)
    assert run(["grade", str(lesson_file), "--marked", "3", "--numbering", code.lower()]) == 0
    assert capsys.readouterr().err == ""
    assert run(["grade", str(lesson_file), "--marked", "3"]) == 0
    assert code in capsys.readouterr().err  # nobody compared them
    assert run(["grade", str(lesson_file), "--marked", "everybody"]) == 0
    assert capsys.readouterr().err == ""  # an id means the same by every numbering
    assert run(["grade", str(lesson_file), "--marked", "3", "--numbering", "1234"]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and "mean other sentences" in printed.err and "Print sheets anew" in printed.err
    assert run(["grade", str(lesson_file), "--code", "1", "--numbering", code]) == 2
    assert "--marked" in capsys.readouterr().err
