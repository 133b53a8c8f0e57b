"""What PDFium says of a page: pieces of lines, their sizes and places, and what cannot be read."""

import pypdfium2 as pdfium
import pytest
from authoring.importing.pdf.pdf_files import Dot, Item, Picture, Words, pdf

from media_literacy.authoring.importing.pdf.page_segments import PageContent, page_content


def content(*items: Item) -> PageContent:
    return page_content(pdfium.PdfDocument(pdf(items))[0])


def test_a_line_is_one_piece_until_a_gap_as_wide_as_between_columns():
    page = content(Words("It rained in May"), Words("and in June.", left=200), Words("It snowed.", top=80))
    assert [piece.text for piece in page.segments] == ["It rained in May", "and in June.", "It snowed."]
    first, second, third = page.segments
    assert first.box.is_beside(second.box) and first.box.left == pytest.approx(60, abs=1)
    assert third.box.top > first.box.bottom - 2 and [piece.order for piece in page.segments] == sorted(
        piece.order for piece in page.segments
    )


def test_pieces_have_the_size_and_weight_in_which_they_are_seen():
    page = content(Words("Small", size=8), Words("Large", top=90, size=24, is_bold=True))
    assert [(piece.size, piece.is_bold) for piece in page.segments] == [(8, False), (24, True)]


def test_a_small_raised_figure_is_the_mark_of_a_note():
    page = content(Words("so far."), Words("12", left=86, top=56, size=6), Words("Next", left=95))
    assert [piece.text for piece in page.segments] == ["so far.¹² Next"]
    assert content(Words("so far."), Words("12", left=90)).segments[0].text == "so far. 12"
    assert content(Words("10"), Words("2", left=70, top=56, size=6), Words("m")).segments[0].text.startswith("10²")


def test_pictures_turned_letters_and_letters_without_a_name_are_counted():
    page = content(Words("up", top=300, turned=True), Words("a\x05b"), Picture(10, 20, 30, 40))
    assert (page.turned, page.unnamed, page.letters) == (2, 1, 5)
    assert [tuple(round(edge) for edge in picture) for picture in page.pictures] == [(10, 20, 40, 60)]
    assert [piece.text for piece in page.segments] == ["a\ufffdb"]


def test_the_hyphen_at_the_end_of_a_line_stays():
    page = content(Words("a swim-"), Words("ming pool", top=73))
    assert [piece.text for piece in page.segments] == ["a swim-", "ming pool"]


def test_a_line_has_the_size_of_most_of_its_words():
    page = content(Words("x", size=7), Words("is how most of it looks", left=66))
    assert [(piece.text, piece.size) for piece in page.segments] == [("x is how most of it looks", 10)]


def test_small_round_shapes_are_dots_and_lines_and_boxes_are_none():
    page = content(Words("a"), Dot(50, 54, 4), Dot(50, 74, 12), Dot(50, 94, 0.5), Dot(50, 114, 4, 8))
    assert [tuple(round(edge) for edge in dot) for dot in page.dots] == [(50, 54, 54, 58)]
    assert len(content(*[Dot(50, at, 4) for at in range(300)]).dots) == 200
