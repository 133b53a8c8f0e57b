"""`import FILE`: documents of other programs as lessons."""

from pathlib import Path

import pytest

from media_literacy.cli.main import run

pytestmark = pytest.mark.usefixtures("reads_here")
FILES = Path(__file__).parents[2] / "authoring" / "importing" / "files"


def test_a_document_is_written_as_a_lesson_and_what_was_left_out_is_told(
    isolated: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "lesson.md"
    assert run(["import", str(FILES / "lesson.docx"), "-o", str(target)]) == 0
    assert "[^letters]: **Fine: overclaim.**" in target.read_text(encoding="utf-8")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("2 footnotes or comments do not begin with a verdict")
    assert run(["check", str(target)]) == 0


def test_without_a_name_for_it_the_lesson_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", str(FILES / "news-page.html"), "--language", "de"]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("---\nlesson: 1\n")
    assert "\nlanguage: de\n" in captured.out
    assert "1 picture was left out." in captured.err


def test_a_text_in_an_old_encoding_is_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mail.txt").write_bytes("Cafés protest\r\n\r\nIt rained.\r\n".encode("cp1252"))
    assert run(["import", str(tmp_path / "mail.txt")]) == 0
    assert "# Cafés protest\n\nIt rained.\n" in capsys.readouterr().out


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "lesson.md"
    target.write_text("mine")
    assert run(["import", str(FILES / "report.docx"), "-o", str(target)]) == 2
    assert target.read_text() == "mine"
    assert "already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["none.docx"], "There is no file"),
        (["none.html"], "There is no file"),
        (["none.txt"], "There is no file"),
        (["letter.odt"], "There is no file"),
        (["a.docx", "--language", "no such"], "is no language"),
        (["a.txt", "--encoding", "utf-7"], "is no encoding"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_words(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", str(FILES / "report.docx"), "-o", str(tmp_path / "none" / "lesson.md")]) == 2
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("paper.pdf", b"%PDF-1.7\n", "is a PDF"),
        ("note.txt", rb"{\rtf1 a}", "Rich Text Format"),
        ("noise.html", bytes(500), "no document"),
    ],
)
def test_what_is_no_document_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    assert run(["import", str(tmp_path / name)]) == 2
    output = capsys.readouterr()
    assert words in output.err and "    " in output.err and output.out == ""


def test_a_text_in_utf_16_is_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes("Café shut\r\n\r\nIt owes €900.\r\n".encode("utf-16"))
    assert run(["import", str(tmp_path / "a.txt")]) == 0
    assert "# Café shut\n\nIt owes €900.\n" in capsys.readouterr().out


def test_what_was_exported_is_imported_by_a_process_of_its_own(
    isolated: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lesson = tmp_path / "lanes.md"
    assert run(["import", str(FILES / "lesson.docx"), "-o", str(lesson)]) == 0
    assert run(["export", str(lesson), "--format", "qti3", "-o", str(tmp_path / "lanes.zip")]) == 0
    assert run(["import", str(tmp_path / "lanes.zip"), "-o", str(tmp_path / "back.md")]) == 0
    assert "[^letters]: **Fine: overclaim.**" in (tmp_path / "back.md").read_text(encoding="utf-8")


def test_a_question_with_entities_is_refused_by_that_process(
    isolated: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laughs = '<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>'
    (tmp_path / "a.xml").write_text(f'<?xml version="1.0"?><quiz><!-- {laughs} --></quiz>{laughs}', encoding="utf-8")
    assert run(["import", str(tmp_path / "a.xml")]) == 2
    assert "is damaged" in capsys.readouterr().err


def test_what_was_guessed_is_said_with_the_option_that_says_better(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Кафе закрыто\n\nВоры приходили не раз, и это было в марте.\n".encode("cp1251"))
    assert run(["import", str(file)]) == 0
    output = capsys.readouterr()
    assert "language: ru\n" in output.out
    assert "recognised as “ru”" in output.err and "--language" in output.err
    assert "read as windows-1251: “Кафе закрыто”" in output.err and "    windows-1252: “Êàôå çàêðûòî”" in output.err
    assert run(["import", str(file), "--language", "bg", "--encoding", "windows-1252"]) == 0
    output = capsys.readouterr()
    assert "# Êàôå çàêðûòî" in output.out and output.err == ""
