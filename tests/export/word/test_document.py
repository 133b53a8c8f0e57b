from pathlib import Path

import pytest
from export.word.documents import W, part, png, text_of

from media_literacy.errors import AppError
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.word import document
from media_literacy.export.word.document import WordDocument


def test_title_kind_label_and_page_stand_at_the_edges():
    data = WordDocument("en", Path()).file([], title="News", kind="Sheet", label="Invented.")
    assert text_of(part(data, "word/header.xml")) == "NewsSheet"
    assert text_of(part(data, "word/footer.xml")) == "Invented.1"
    assert next(part(data, "docProps/core.xml").iter("{*}title")).text == "News"


def test_a_document_has_the_size_of_its_paper():
    for paper, width in ((Paper.A4, "11900"), (Paper.LETTER, "12240")):
        data = WordDocument("en", Path(), paper).file([], title="", kind="", label="")
        assert next(part(data).iter(W + "pgSz")).get(W + "w") == width


def test_a_picture_that_stands_twice_is_in_the_file_once(tmp_path):
    (tmp_path / "a.png").write_bytes(png(10, 10))
    made = WordDocument("en", tmp_path)
    assert made.picture("a.png", "") is not None and made.picture("a.png", "") is not None
    data = made.file([], title="", kind="", label="")
    assert data.count(png(10, 10)) == 1


def test_what_word_does_not_show_is_no_picture(tmp_path):
    webp = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\x09\0\0\x09\0\0"
    (tmp_path / "a.webp").write_bytes(webp)
    assert WordDocument("en", tmp_path).picture("a.webp", "") is None
    assert WordDocument("en", tmp_path).picture("../a.png", "") is None


def test_pictures_that_are_too_large_together_are_refused_with_a_reason(tmp_path, monkeypatch):
    for name in "ab":
        (tmp_path / f"{name}.png").write_bytes(png(10, 10))
    monkeypatch.setattr(document, "MOST_PICTURE_BYTES", 2 * len(png(10, 10)))
    made = WordDocument("en", tmp_path)
    assert made.picture("a.png", "") is not None and made.picture("b.png", "") is not None
    monkeypatch.setattr(document, "MOST_PICTURE_BYTES", 2 * len(png(10, 10)) - 1)
    made = WordDocument("en", tmp_path)
    assert made.picture("a.png", "") is not None
    with pytest.raises(AppError, match="too much for one document"):
        made.picture("b.png", "")
