import os
import subprocess
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from own_lessons import PACK

from media_literacy import desktop
from media_literacy.cli.main import run

CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path, monkeypatch, qapp):
    """An empty folder to print into, with Qt running as it does beside a window."""
    empty = tmp_path / "prints"
    empty.mkdir()
    monkeypatch.chdir(empty)
    return empty


def first_page(file):
    document = pdfium.PdfDocument(file)
    return " ".join(document[0].get_textpage().get_text_range().split()), document[0].get_size()


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_without_a_screen_and_from_a_new_process_all_sheets_are_printed(tmp_path):
    unseen = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    unseen.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "media_literacy", "print", str(PACK / "lessons" / "night-buses.md")]
    answer = subprocess.run(
        [*command, "-o", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=CHECKOUT,
        env=unseen | {"PYTHONPATH": str(CHECKOUT)},
        check=False,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert names(tmp_path) == ["night-buses-key.pdf", "night-buses-teacher.pdf", "night-buses-worksheet.pdf"]
    assert answer.stdout.count("Printed: ") == 3


def test_all_three_are_printed_into_the_folder_that_one_is_in(lesson_file, folder, capsys):
    assert run(["print", str(lesson_file)]) == 0
    assert names(folder) == ["bus-lanes-key.pdf", "bus-lanes-teacher.pdf", "bus-lanes-worksheet.pdf"]
    assert "Printed: bus-lanes-worksheet.pdf" in capsys.readouterr().out


def test_one_sheet_goes_into_the_file_that_was_named(lesson_file, folder):
    assert run(["print", str(lesson_file), "--what", "key", "--paper", "letter", "-o", "answers.pdf"]) == 0
    text, size = first_page(folder / "answers.pdf")
    assert "Answer key" in text and "Does not hold: 3, 6" in text
    assert size == pytest.approx((612, 792), abs=1)


def test_a_name_for_all_three_is_what_theirs_begin_with(lesson_file, folder):
    assert run(["print", str(lesson_file), "-o", "lanes.pdf"]) == 0
    assert names(folder) == ["lanes-key.pdf", "lanes-teacher.pdf", "lanes-worksheet.pdf"]


def test_a_file_that_is_there_is_not_written_over_unasked(lesson_file, folder, capsys):
    (folder / "bus-lanes-key.pdf").write_text("mine")
    assert run(["print", str(lesson_file)]) == 2
    assert names(folder) == ["bus-lanes-key.pdf"]
    output = capsys.readouterr().err
    assert "There is a file “bus-lanes-key.pdf” already." in output and "--force" in output
    assert run(["print", str(lesson_file), "--force"]) == 0
    assert first_page(folder / "bus-lanes-key.pdf")[0]


def test_a_folder_that_is_not_there_is_said(lesson_file, folder, capsys):
    assert run(["print", str(lesson_file), "--what", "key", "-o", "nowhere/key.pdf"]) == 2
    assert "“key.pdf” could not be saved." in capsys.readouterr().err


def test_a_lesson_with_faults_is_printed_without_them(faulty_file, folder, capsys):
    assert run(["print", str(faulty_file), "--what", "worksheet"]) == 1
    assert "fault in this lesson was left out" in capsys.readouterr().err
    assert len(names(folder)) == 1


def test_a_file_without_a_lesson_prints_nothing(tmp_path, folder, capsys):
    file = tmp_path / "empty.md"
    file.write_text("")
    assert run(["print", str(file)]) == 1
    assert "error[" in capsys.readouterr().err
    assert names(folder) == []


def test_missing_libraries_are_named_with_the_line_that_installs_them(lesson_file, folder, capsys, monkeypatch):
    monkeypatch.setattr(desktop, "missing_packages", lambda libraries: ("libegl1", "libgl1"))
    monkeypatch.delitem(sys.modules, "PySide6.QtGui")
    assert run(["print", str(lesson_file)]) == 2
    assert "apt-get install --no-install-recommends libegl1 libgl1" in capsys.readouterr().err
    assert names(folder) == []


def test_all_articles_of_an_occasion_are_one_worksheet_and_one_key(folder):
    assert run(["print", "reading-term", "--occasion", "before"]) == 0
    assert names(folder) == ["reading-term-before-key.pdf", "reading-term-before-worksheet.pdf"]
    text, _size = first_page(folder / "reading-term-before-worksheet.pdf")
    assert "Article 1 of 4" in text and "Sixty apple trees" in text
    assert len(pdfium.PdfDocument(folder / "reading-term-before-worksheet.pdf")) == 4


def test_what_there_is_not_of_an_occasion_is_said(folder, capsys):
    assert run(["print", "reading-term", "--occasion", "before", "--what", "teacher"]) == 2
    assert "There are: worksheet, key, word-worksheet, word-key." in capsys.readouterr().err
    assert run(["print", "first-steps", "--occasion", "before"]) == 2
    assert "keeps no articles for “before”" in capsys.readouterr().err
    assert names(folder) == []
