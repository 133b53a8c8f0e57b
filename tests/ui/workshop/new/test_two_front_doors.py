"""Window and terminal take and refuse the same files, make the same lesson of them, and say the same words."""

from pathlib import Path

import pytest
from authoring.importing.pdf.pdf_files import TWO_COLUMNS, Picture, pdf
from authoring.importing.word_files import word_parts, zipped
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from ui.packs.seeing import drop

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
    "i.pdf": (pdf(TWO_COLUMNS), "# Council closes"),
    "j.txt": (pdf(TWO_COLUMNS), "# Council closes"),
}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
REFUSED: dict[str, tuple[bytes, str]] = {
    "a.pdf": (b"%PDF-1.7\n", "is a PDF"),
    "b.txt": (pdf([Picture(0, 0, 600, 800)]), "only pictures of pages"),
    "c.docm": (b"%PDF-1.7\n", "is a PDF"),
    "d.dotx": (TEXT.encode(), "called a Word document"),
    "e.txt": (bytes(900), "no document"),
    "g.lessonpack": (zipped({"pack.toml": ""}), "pack of lessons"),
    "picture.docx": (b"\x89PNG\r\n\x1a\n\0\0", "is a picture"),
    "photo.html": (b"\xff\xd8\xff\xe0\0\x10JFIF", "is a picture"),
    "folder.zip": (zipped({"article.txt": TEXT}), "is an archive"),
    "program.txt": (b"\x7fELF\2\1\1\0", "no document"),
    "program.exe": (b"MZ\x90\0", "no document"),
    "empty.txt": (b"", "There is no text"),
    "empty.docx": (b"", "called a Word document"),
    "data.txt": (b"SQLite format 3\0" + bytes(84), "no document"),
    "old.doc": (OLE + "WordDocument".encode("utf-16-le"), "before 2007"),
    "old.xls": (OLE + "Workbook".encode("utf-16-le"), "is an Office file"),
    "table.xlsx": (word(WORD.replace("wordprocessingml.document", "spreadsheetml.sheet")), "is an Office file"),
    "slides.pptx": (word(WORD.replace("wordprocessingml.document", "presentationml.slideshow")), "is an Office file"),
    "film.mp4": (b"\0\0\0\x18ftypisom", "is a film"),
}


@pytest.fixture
def page(show, tasks, notices, appearance):
    return show(NewLessonPage(tasks, notices, appearance), 1024, 768)


def test_a_document_becomes_the_same_lesson_in_both(qtbot, page, tmp_path: Path) -> None:
    assert {".docm", ".dotx", ".pdf", ".txt", ".md", ".html"} <= set(DOCUMENT_ENDINGS)
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


def _open(_qtbot, page, path: Path) -> None:
    page.read_file(path)


def _drop(_qtbot, page, path: Path) -> None:
    assert drop(page, path)


def _drop_on_field(_qtbot, page, path: Path) -> None:
    page.field.setPlainText("Something that was typed.")
    assert drop(page.field.viewport(), path)
    assert page.field.toPlainText() == "Something that was typed."


def _paste(qtbot, page, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


WAYS_IN = (_open, _drop, _drop_on_field, _paste)


def test_what_is_no_document_is_refused_in_the_same_words_by_every_way_in(
    qtbot, page, notices, tmp_path: Path, capsys
) -> None:
    for name, (data, _words) in REFUSED.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "folder").mkdir()
    expected = {name: words for name, (_data, words) in REFUSED.items()} | {"folder": "is a folder"}
    for name, words in expected.items():
        assert run(["import", str(tmp_path / name)]) == 2
        in_terminal = capsys.readouterr().err
        for way_in in WAYS_IN:
            notices.said.clear()
            page.field.clear()
            way_in(qtbot, page, tmp_path / name)
            qtbot.waitUntil(lambda: bool(notices.said))
            ((message, hint),) = notices.said
            assert words in message and message in in_terminal, (name, way_in)
            assert hint and hint in in_terminal and page.field.isVisible(), (name, way_in)
