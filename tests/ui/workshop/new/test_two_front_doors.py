"""Window and terminal take and refuse the same files, make the same lesson of them, and say the same words."""

from pathlib import Path

import pytest
from authoring.importing.word_files import word_parts, zipped

from media_literacy.cli.main import run
from media_literacy.files.file_formats import DOCUMENT_ENDINGS
from media_literacy.ui.workshop.new.new_page import NewLessonPage

pytestmark = pytest.mark.usefixtures("reads_here")
TEXT = "Café shut\n\nIt rained, and the café stays shut.\n"
PAGE = "<!DOCTYPE html>\n<html><head><title>a</title></head><body><h1>Café shut</h1><p>It rained.</p></body></html>"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def word(kind: str) -> bytes:
    """A Word document that says it is of that kind."""
    parts = word_parts()
    parts["[Content_Types].xml"] = str(parts["[Content_Types].xml"]).replace(WORD, kind)
    return zipped(parts)


TAKEN: dict[str, tuple[bytes, str]] = {
    "a.txt": (TEXT.encode("utf-16"), "# Café shut"),
    "b.txt": (TEXT.encode("utf-16-be"), "# Café shut"),
    "c.md": (TEXT.encode("cp1252"), "# Café shut"),
    "d.html": (PAGE.encode("utf-16"), "# Café shut"),
    "e.txt": (PAGE.encode(), "# Café shut"),
    "f.docm": (word("application/vnd.ms-word.document.macroEnabled.main+xml"), "# Bridge shut"),
    "g.dotx": (word(WORD.replace("document.main", "template.main")), "# Bridge shut"),
    "h.pdf": (TEXT.encode(), "# Café shut"),
}
REFUSED: dict[str, tuple[bytes, str]] = {
    "a.pdf": (b"%PDF-1.7\n", "is a PDF"),
    "b.txt": (b"%PDF-1.7\n", "is a PDF"),
    "c.docm": (b"%PDF-1.7\n", "is a PDF"),
    "d.dotx": (TEXT.encode(), "called a Word document"),
    "e.txt": (bytes(900), "no document"),
    "f.rtf": (rb"{\rtf1 a}", "Rich Text"),
    "g.lessonpack": (zipped({"pack.toml": ""}), "pack of lessons"),
}


@pytest.fixture
def page(show, tasks, notices, appearance):
    return show(NewLessonPage(tasks, notices, appearance), 1024, 768)


def test_a_document_becomes_the_same_lesson_in_both(qtbot, page, tmp_path: Path) -> None:
    assert {".docm", ".dotx", ".txt", ".md", ".html"} <= set(DOCUMENT_ENDINGS)
    for name, (data, headline) in TAKEN.items():
        (tmp_path / name).write_bytes(data)
        page.read_file(tmp_path / name)
        qtbot.waitUntil(lambda: bool(page.rows()))
        (_key, in_window), *_others = page.rows()
        assert run(["import", str(tmp_path / name), "-o", str(tmp_path / f"{name}.lesson.md")]) == 0
        assert (tmp_path / f"{name}.lesson.md").read_text(encoding="utf-8") == in_window
        assert headline in in_window
        page.back.click()
        page.field.setPlainText("Another text.")
        assert page.rows() == ()


def test_what_is_no_document_is_refused_in_the_same_words_by_both(qtbot, page, notices, tmp_path: Path, capsys) -> None:
    for number, (name, (data, words)) in enumerate(REFUSED.items(), 1):
        (tmp_path / name).write_bytes(data)
        page.read_file(tmp_path / name)
        qtbot.waitUntil(lambda number=number: len(notices.said) == number)
        message, hint = notices.said[-1]
        assert run(["import", str(tmp_path / name)]) == 2
        in_terminal = capsys.readouterr().err
        assert words in message and message in in_terminal and hint and hint in in_terminal
        assert page.field.isVisible()
