import json
from pathlib import Path

import pytest
from making_packs import make_file

from media_literacy.cli.main import run
from media_literacy.cli.named_lessons import read_whole_lesson

PACK = """\
schema = 1
id = "few"
version = "1.0.0"
title = "Few"
language = "en"
license = "CC-BY-4.0"
authors = ["A"]
"""


def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def test_a_sound_lesson_has_no_diagnostics(lesson_file, capsys):
    assert run(["check", str(lesson_file)]) == 0
    assert capsys.readouterr().out == "1 lesson checked, nothing to remark.\n"


def test_a_diagnostic_says_file_line_column_code_and_what_to_do(faulty_file, capsys):
    assert run(["check", str(faulty_file)]) == 1
    first, hint = capsys.readouterr().out.splitlines()[:2]
    line = next(n for n, text in enumerate(lines_of(faulty_file), 1) if "overcliam" in text)
    assert first.startswith(f"{faulty_file}:{line}:")
    assert ": error[unknown-kind]: " in first
    assert hint.startswith("    hint: ")
    assert "“overclaim”" in hint


def test_the_diagnostics_are_data_for_scripts(faulty_file, capsys):
    assert run(["check", "--json", str(faulty_file)]) == 1
    diagnostic = next(entry for entry in json.loads(capsys.readouterr().out) if entry["code"] == "unknown-kind")
    assert list(diagnostic) == ["file", "line", "column", "severity", "code", "message", "hint"]
    assert diagnostic["file"] == str(faulty_file)
    assert diagnostic["severity"] == "error"
    text = lines_of(faulty_file)[diagnostic["line"] - 1]
    assert "overcliam" in text[diagnostic["column"] - 1 :]


def test_a_sound_lesson_is_an_empty_list_for_scripts(lesson_file, capsys):
    assert run(["check", "--json", str(lesson_file)]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_warnings_alone_are_no_failure(lesson_file, capsys):
    text = lesson_file.read_text(encoding="utf-8").replace("age: 11-14", "agee: 11-14")
    lesson_file.write_text(text, encoding="utf-8")
    assert run(["check", str(lesson_file)]) == 0
    out = capsys.readouterr().out
    assert "warning[unknown-key]" in out
    assert "1 lesson checked: 0 errors, 1 warning." in out


def test_a_missing_file_is_told_and_the_others_are_checked(lesson_file, capsys):
    assert run(["check", str(lesson_file.with_name("gone.md")), str(lesson_file)]) == 2
    printed = capsys.readouterr()
    assert "1 lesson checked" in printed.out
    assert printed.err.startswith("media-literacy: ")
    assert "gone.md" in printed.err


def test_a_folder_means_the_lessons_right_in_it(lesson_file, capsys):
    folder = lesson_file.parent
    (folder / "README.md").write_text("# No lesson", encoding="utf-8")
    (folder / "deeper" / "still").mkdir(parents=True)
    (folder / "deeper" / "still" / "bad.md").write_text("nothing", encoding="utf-8")
    assert run(["check", str(folder)]) == 0
    assert "1 lesson checked" in capsys.readouterr().out


def test_a_pack_means_its_lessons_and_its_own_file(lesson_file, tmp_path, capsys):
    pack = tmp_path / "packs" / "few"
    (pack / "lessons").mkdir(parents=True)
    lesson_file.rename(pack / "lessons" / "bus-lanes.md")
    (pack / "pack.toml").write_text(PACK + 'lessons = ["lessons/gone.md"]\n', encoding="utf-8")
    assert run(["check", str(pack)]) == 1
    out = capsys.readouterr().out
    assert f"{pack / 'pack.toml'}:8:12: error[pack-lesson-missing]" in out
    assert "1 lesson checked" in out
    assert run(["check", str(tmp_path / "packs")]) == 1
    assert "1 lesson checked" in capsys.readouterr().out


def test_a_folder_without_lessons_is_told(tmp_path, capsys):
    assert run(["check", str(tmp_path)]) == 2
    assert "There are no lessons in" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00\x01", b"---\n- a\n", b"\x1b[2J\x07# T\n\nA \x1b[31mred.[^a\x1b]\n"]
)
def test_any_bytes_are_an_answer_without_terminal_controls(tmp_path, capsys, content):
    file = tmp_path / "any.md"
    file.write_bytes(content)
    assert run(["check", str(file)]) in (0, 1)
    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert "Traceback" not in printed.err


def test_a_pack_as_one_file_is_checked_without_being_installed(tmp_path, capsys, lesson_file):
    lessons = {"lanes": lesson_file.read_text(encoding="utf-8").replace("Flag: overclaim", "Flag: overcliam")}
    file = make_file(tmp_path, "few", lessons)
    before = sorted(tmp_path.rglob("*"))
    assert run(["check", str(file)]) == 1
    out = capsys.readouterr().out
    assert out.startswith(f"{file}/lessons/lanes.md:")
    assert ": error[unknown-kind]: " in out
    assert sorted(tmp_path.rglob("*")) == before


def test_a_pack_file_that_is_refused_says_why(tmp_path, capsys, lesson_file):
    file = tmp_path / "few.zip"
    file.write_bytes(make_file(tmp_path, "few", {"lanes": lesson_file.read_text(encoding="utf-8")}).read_bytes()[:-9])
    assert run(["check", str(file)]) == 1
    assert capsys.readouterr().out.startswith(f"{file}:1:1: error[archive-")


def test_a_sound_pack_file_has_no_diagnostics(tmp_path, capsys, lesson_file):
    lesson = lesson_file.read_text(encoding="utf-8").replace("CC-BY-4.0", "CC0-1.0")
    file = make_file(tmp_path, "few", {"lanes": lesson})
    assert run(["check", str(file)]) == 0
    assert capsys.readouterr().out == "1 lesson checked, nothing to remark.\n"


def test_diagnostics_are_shown_as_they_are_found(faulty_file, tmp_path, capsys, monkeypatch):
    calls = []

    def read(path):
        calls.append(path)
        if len(calls) > 1:
            raise KeyboardInterrupt
        return read_whole_lesson(path)

    monkeypatch.setattr("media_literacy.cli.named_lessons.read_whole_lesson", read)
    with pytest.raises(KeyboardInterrupt):
        run(["check", str(faulty_file), str(faulty_file)])
    assert "error[" in capsys.readouterr().out
