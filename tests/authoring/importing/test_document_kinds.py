"""What is a document is read as what it is, whatever it is called; everything else is refused with a way on."""

import random
import sqlite3
import zipfile
from pathlib import Path

import pytest
from authoring.importing.word_files import document, word_file, word_parts, zipped
from each_row import each_row

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.document_kinds import (
    DocumentKind,
    is_text,
    kind_by_beginning,
    kind_by_text,
)
from media_literacy.errors import FileError
from media_literacy.files.file_formats import DOCUMENT_ENDINGS

PAGE = "<!DOCTYPE html>\n<html><head><title>a</title></head><body><h1>Bridge shut</h1><p>It rained.</p></body></html>"
TEXT = "Bridge shut\n\nIt rained, and the café stays shut.\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def packed(*files: tuple[str, str]) -> bytes:
    return zipped(dict(files))


REFUSED: dict[str, tuple[bytes, str, str]] = {
    "paper.pdf": (b"%PDF-1.4\n%\xe2\xe3", "is a PDF that is damaged", "once more"),
    "paper behind a mark.pdf": (b"\xef\xbb\xbf\n%PDF-1.4\n", "is a PDF that is damaged", "once more"),
    "sheet.ps": (b"%!PS-Adobe-3.0\n", "for printers", "copy the article"),
    "note.rtf": (rb"{\rtf1\ansi{\b Bridge shut}\par}", "Rich Text Format", ".docx"),
    "old.doc": (OLE + utf16("WordDocument"), "before 2007", ".docx"),
    "locked.docx": (OLE + utf16("EncryptedPackage"), "locked", "without a password"),
    "old.xls": (OLE + utf16("Workbook"), "Office file", "copy the article"),
    "mail.msg": (OLE + utf16("__substg1.0_"), "mail", "copy the article"),
    "letter.odt": (packed(("mimetype", "application/vnd.oasis.opendocument.text")), "OpenDocument", ".docx"),
    "book.epub": (packed(("mimetype", "application/epub+zip")), "book", "copy the article"),
    "articles.zip": (packed(("article.txt", TEXT)), "archive", "Unpack"),
    "some.lessonpack": (packed(("pack.toml", "")), "pack of lessons", "Install"),
    "a.png": (b"\x89PNG\r\n\x1a\n", "picture", "type it"),
    "a.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture", "type it"),
    "a.webp": (b"RIFF\0\0\0\0WEBPVP8 ", "picture", "type it"),
    "a.heic": (b"\0\0\0\x18ftypheic", "picture", "type it"),
    "a.bmp": (b"BM\x36\0\0\0", "picture", "type it"),
    "a.svg": (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "picture", "type it"),
    "a.mp4": (b"\0\0\0\x18ftypisom", "film", "text file"),
    "a.mp3": (b"ID3\x03\0\0", "film", "text file"),
    "a.tar": (bytes(257) + b"ustar", "archive", "Unpack"),
    "a.gz": (b"\x1f\x8b\x08", "archive", "Unpack"),
    "a.exe": (b"MZ\x90\0", "no document", "text file"),
    "a": (b"\x7fELF\2\1\1", "no document", "text file"),
    "saved.webarchive": (b"bplist00\xd1", "archive", "HTML"),
    "feed.xml": (b"<?xml version='1.0'?><!-- a --><rss><channel/></rss>", "XML", "copy the article"),
    "flat.fodt": (b"<?xml version='1.0'?><office:document xmlns:office='a'/>", "XML", "copy the article"),
    "noise.txt": (random.Random(1).randbytes(3_000), "no document", "text file"),
    "noise.html": (random.Random(2).randbytes(3_000), "no document", "text file"),
    "noise.docx": (random.Random(3).randbytes(3_000), "called a Word document", ".docx"),
    "text.docx": (TEXT.encode(), "called a Word document", ".docx"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_document_is_refused_with_a_way_on(tmp_path: Path, name: str) -> None:
    data, words, way_on = REFUSED[name]
    for called in (name, "article.txt", "page.html") if "called a Word" not in words else (name,):
        (tmp_path / called).write_bytes(data)
        with pytest.raises(FileError) as refused:
            from_file(tmp_path / called)
        assert words in refused.value.message and called in refused.value.message
        assert way_on in refused.value.hint


def test_a_database_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.txt")
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    with pytest.raises(FileError, match="no document"):
        from_file(tmp_path / "a.txt")


@each_row(
    ("name", "data", "wanted"),
    [
        ("a.docx", word_file(), DocumentKind.WORD),
        ("a.txt", word_file(), DocumentKind.WORD),
        ("no-ending", word_file(), DocumentKind.WORD),
        ("a.txt", TEXT.encode(), DocumentKind.TEXT),
        ("a.md", TEXT.encode(), DocumentKind.TEXT),
        ("a.odd", TEXT.encode(), DocumentKind.TEXT),
        ("a.html", PAGE.encode(), DocumentKind.PAGE),
        ("a.txt", PAGE.encode(), DocumentKind.PAGE),
        ("a.doc", PAGE.encode(), DocumentKind.PAGE),
        ("a.html", b"Bridge shut<p>It rained.", DocumentKind.PAGE),
        ("a.txt", b"\xef\xbb\xbf <!-- saved -->\n<HTML lang=en>", DocumentKind.PAGE),
        ("a.xhtml", b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y">\n<html>', DocumentKind.PAGE),
        ("a.txt", b"<b>Bridge</b> shut", DocumentKind.TEXT),
        ("a.txt", b"BMW recalls cars\n\nIt rained.", DocumentKind.TEXT),
        ("a.txt", b"MZ 123 took off.\n\nIt rained.", DocumentKind.TEXT),
        ("a.txt", b"From: A. Writer\nTo: B\nSubject: Bridge\n\nIt rained.", DocumentKind.TEXT),
        ("a.txt", b"Received: from a\r\n by b;\r\nFrom: c\r\n\r\nIt rained=21\r\n", DocumentKind.MAIL),
        ("a", b"From: <B>\nContent-Type: multipart/related;\nMIME-Version: 1.0\n\n", DocumentKind.SAVED_PAGE),
        ("a.txt", "\uf0b7 One\n\uf0b7 Two\n".encode(), DocumentKind.TEXT),
        ("a.xml", b'<?xml version="1.0"?><quiz><question/></quiz>', DocumentKind.QUESTION_XML),
        ("a.xml", b'<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1">', DocumentKind.QUESTION_XML),
        ("a.xml", b"<qti-assessment-item>", DocumentKind.QUESTION_XML),
        ("a.txt", b"::Whales::Which? {=This ~That}", DocumentKind.GIFT),
    ],
)
def test_a_document_is_what_is_in_it(name: str, data: bytes, wanted: DocumentKind) -> None:
    kind = kind_by_beginning(data, name)
    assert (kind or kind_by_text(data.decode("utf-8", "replace"), name)) is wanted


@each_row("strange", ["\0", "\x07", "\ufffd", "\ue123", "\U000e1000"])
def test_two_strange_signs_or_one_in_a_hundred_are_damage_and_more_is_no_text(strange: str) -> None:
    assert is_text("a" * 990 + strange * 10)
    assert not is_text("a" * 989 + strange * 11)
    assert is_text("a" + strange * 2)
    assert not is_text("a" + strange * 3)


def test_scripts_of_all_kinds_are_text() -> None:
    for text in (
        "Привет, мир.",
        "你好，世界。",
        "مرحبا\u200f بالعالم",
        "🏳️‍🌈 👩‍👧",
        "ﬁne\u00ad print",
        "\x1b[1mbold\x1b[0m",
    ):
        assert is_text(text * 20)


@pytest.mark.parametrize("ending", [ending for ending in DOCUMENT_ENDINGS if ending.startswith(".do")])
def test_word_documents_with_macros_and_templates_are_documents(tmp_path: Path, ending: str) -> None:
    kinds = {
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ".docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
        ".dotx": "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        ".dotm": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    }
    parts = word_parts()
    parts["[Content_Types].xml"] = str(parts["[Content_Types].xml"]).replace(kinds[".docx"], kinds[ending])
    (tmp_path / f"a{ending}").write_bytes(zipped(parts))
    assert "# Bridge shut\n\nThe bridge stays shut this week." in from_file(tmp_path / f"a{ending}").source


def test_a_word_document_that_is_packed_without_pressing_is_one(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(zipped({**word_parts(), "word/document.xml": document()}, zipfile.ZIP_STORED))
    assert "It rained." in from_file(tmp_path / "a.docx").source


def test_signs_that_nobody_has_are_counted_in_the_first_20000() -> None:
    assert is_text("\u0378" * 200 + "a" * 19_800 + "\u0378")
    assert not is_text("\u0378" * 200 + "a" * 19_799 + "\u0378")


def test_the_first_element_is_looked_for_in_40000_signs() -> None:
    assert kind_by_text(" " * 39_994 + "<html>", "a.txt") is DocumentKind.PAGE
    assert kind_by_text(" " * 39_995 + "<html>", "a.txt") is DocumentKind.TEXT


def test_a_text_calls_itself_xml_in_its_first_hundred_signs() -> None:
    with pytest.raises(FileError, match="XML"):
        kind_by_text(" " * 95 + "<?xml version='1.0'?><feed>", "a.txt")
    assert kind_by_text(" " * 96 + "<?xml version='1.0'?><feed>", "a.txt") is DocumentKind.TEXT
