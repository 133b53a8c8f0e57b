"""What no font has is told by the name of its script, and is not printed."""

import sys
from pathlib import Path

import pytest

from media_literacy.errors import AppError
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper.pieces import Passage, Print, Span, Text
from media_literacy.export.pdf import missing_fonts
from media_literacy.export.pdf.pdf_file import pdf_bytes
from media_literacy.export.pdf.qt_start import register_fonts

HAS_GLYPH = missing_fonts.has_glyph


@pytest.fixture(autouse=True)
def lacks_thai_and_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer without fonts for these."""

    def finds(letter: str) -> bool:
        return not ("ก" <= letter <= "๏" or "一" <= letter <= "鿿")

    monkeypatch.setattr(missing_fonts, "has_glyph", finds)


def test_the_scripts_without_a_font_are_found():
    assert missing_fonts.scripts_without_font("ไทย, 中文 and ქართ") == ("CJK", "THAI")
    assert missing_fonts.scripts_without_font("ქართ") == ()


def test_letters_and_signs_that_are_not_drawn_are_told_apart():
    assert missing_fonts.unseen_in("plain") == frozenset()
    assert missing_fonts.unseen_in("ก, ا, 中 and é") == {"ก", "中"}
    assert missing_fonts.check_scripts(["a ก", "b 中", "plain"]) == {"ก", "中"}


def test_script_and_package_are_named_on_each_system():
    message, hint = missing_fonts.no_font_message, missing_fonts.no_font_hint
    assert message(("HIRAGANA", "KATAKANA", "THAI")) == "This computer has no font for these letters: Japanese, Thai."
    assert "fonts-noto-cjk fonts-noto-core" in hint(("CJK", "THAI"), "linux")
    assert "Optional features" in hint(("THAI",), "win32")
    assert "Font Book" in hint(("THAI",), "darwin")


def test_nothing_is_printed_that_would_be_empty_boxes(qapp):
    sheet = Print("A title", "Worksheet", "label", (Passage((Text((Span("He said ไทย."),)),)),))
    with pytest.raises(AppError, match="Thai") as told:
        pdf_bytes(sheet, Path(), Paper.A4)
    assert "as a web page or a Word document" in told.value.hint
    assert "fonts-noto-core" in told.value.hint or sys.platform != "linux"


def test_a_sign_alone_refuses_no_sheet(qapp):
    sheet = Print("A title", "Worksheet", "label", (Passage((Text((Span("The letter ก alone."),)),)),))
    assert pdf_bytes(sheet, Path(), Paper.A4).startswith(b"%PDF")


def test_qt_is_asked_for_each_letter_and_has_signs_from_the_faces_that_come_along(qapp):
    register_fonts()
    HAS_GLYPH.cache_clear()
    assert HAS_GLYPH("a") and not HAS_GLYPH("\U000e0fff")
    assert [sign for sign in "😱🫩①➔★☎✔𝗧ℝ⚠" if not HAS_GLYPH(sign)] == []
