import pytest

from media_literacy.cli.main import run


def test_what_is_not_carried_is_told_before_the_file_and_beside_it(lesson_file, tmp_path, capsys):
    target = tmp_path / "a.zip"
    assert run(["export", str(lesson_file), "--format", "qti3", "-o", str(target)]) == 0
    said = capsys.readouterr().out
    assert said.index("cannot carry") < said.index("Leave the page") < said.index("Written")
    report = tmp_path / "a.zip.not-carried.txt"
    assert target.exists() and "Leave the page" in report.read_text(encoding="utf-8") and str(report) in said


def test_a_format_that_carries_all_writes_no_report(lesson_file, tmp_path, capsys):
    assert run(["export", str(lesson_file), "--format", "page", "-o", str(tmp_path)]) == 0
    assert "carry" not in capsys.readouterr().out
    assert not list(tmp_path.glob("*.not-carried.txt"))


@pytest.mark.parametrize("name", ["a.zip", "a.zip.not-carried.txt"])
def test_neither_file_nor_report_is_written_over_unless_forced(lesson_file, tmp_path, name):
    (tmp_path / name).write_text("mine", encoding="utf-8")
    call = ["export", str(lesson_file), "--format", "qti3", "-o", str(tmp_path / "a.zip")]
    assert run(call) == 2
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
    assert run([*call, "--force"]) == 0


def test_sheets_of_paper_are_no_format_here(lesson_file, capsys):
    assert run(["export", str(lesson_file), "--format", "worksheet"]) == 2
    assert "invalid choice" in capsys.readouterr().err


def test_libraries_that_are_none_are_refused(lesson_file, tmp_path, capsys):
    call = ["export", str(lesson_file), "--format", "h5p", "-o", str(tmp_path / "a.h5p"), "--libraries"]
    assert run([*call, str(lesson_file)]) == 2
    assert "no H5P file" in capsys.readouterr().err and not (tmp_path / "a.h5p").exists()
