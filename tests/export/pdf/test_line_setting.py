"""Paragraphs in lines: with our own fonts, in greys, from either side."""

import ctypes
import unicodedata

import pypdfium2 as pdfium
import pytest
from each_row import each_row
from export.pdf.printing import (
    ARABIC,
    PRINTED,
    lesson_from,
    opened,
    our_lesson,
    pages_of,
    written,
)
from factories import make_lesson
from own_lessons import WITH_FAULTS

from media_literacy.bidi import Message
from media_literacy.export.paper.page_sizes import SIDE
from media_literacy.export.paper.pieces import BODY, HEADLINE, Span, Text
from media_literacy.export.pdf.line_setting import UNIT, Lines

pytestmark = pytest.mark.usefixtures("qapp")


def embedded_and_not(document):
    raw, fonts = pdfium.raw, {True: set(), False: set()}
    for index in range(len(document)):
        for other_object in document[index].get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            font = raw.FPDFTextObj_GetFont(other_object)
            name = ctypes.create_string_buffer(100)
            raw.FPDFFont_GetBaseFontName(font, name, 100)
            fonts[bool(raw.FPDFFont_GetIsEmbedded(font))].add(name.value.decode())
    return fonts[True], fonts[False]


@each_row("sheet", PRINTED)
def test_every_font_is_embedded(sheet):
    lesson = our_lesson(WITH_FAULTS)
    embedded, missing = embedded_and_not(opened(lesson, sheet))
    assert missing == set()
    assert any("Atkinson" in name for name in embedded) and any("SourceSerif" in name for name in embedded)
    data = written(lesson, sheet)
    assert data.count(b"/FontFile2") == data.count(b"/FontDescriptor\n") > 0


def test_the_worksheet_needs_no_font_but_our_own():
    embedded, _missing = embedded_and_not(opened(our_lesson(WITH_FAULTS)))
    assert all("Atkinson" in name or "SourceSerif" in name for name in embedded)


@each_row("sheet", PRINTED)
def test_a_sheet_is_printed_in_greys(sheet):
    page = opened(our_lesson(WITH_FAULTS), sheet)[0]
    bitmap = page.render(scale=1)
    seen = bytes(bitmap.buffer)
    depth = bitmap.n_channels
    assert seen[0::depth] == seen[1::depth] == seen[2::depth]
    assert min(seen) < 60


def test_a_long_address_is_broken_rather_than_cut():
    address = "https://example.org/" + "a-very-long-path/" * 20
    lesson = make_lesson(fine=["It rained."], origin="real", announced=True, source=address)
    for text in pages_of(opened(lesson, "key")):
        assert address in text.replace(" ", "")


@each_row("sheet", PRINTED)
def test_a_lesson_from_right_to_left_begins_at_the_right(sheet):
    lesson = lesson_from(ARABIC)
    page = opened(lesson, sheet)[0]
    width, _height = page.get_size()
    text = page.get_textpage()
    whole = text.get_text_range()
    letters = [text.get_charbox(at) for at, letter in enumerate(whole) if unicodedata.bidirectional(letter) == "AL"]
    assert max(letter[2] for letter in letters) == pytest.approx(width - SIDE, abs=4)
    assert min(letter[0] for letter in letters) > width / 4
    assert "الحافلات" in whole


def numbered_lines(about=None):
    words = Span("word " * 40)
    spans = (Span("7\u00a0", number=7), words, Span("8\u00a0", number=8), words)
    return Lines(Text(spans, about=about), 200.0, is_right_to_left=False)


def test_a_line_knows_the_sentences_that_begin_in_it():
    lines = numbered_lines()
    starts = [lines.starts(index) for index in range(len(lines.lines))]
    assert starts[0] == (7,) and [number for numbers in starts[1:] for number in numbers] == [8]


def test_a_paragraph_about_a_sentence_begins_it_in_its_first_line_alone():
    lines = numbered_lines(about=5)
    assert lines.starts(0) == (5, 7) and not any(5 in lines.starts(index) for index in range(1, len(lines.lines)))


def test_arabic_and_hebrew_on_paper_can_be_copied_as_written():
    text = "قال المدير الاثنين إن الأسئلة (BBC News) كثيرة"
    page = opened(lesson_from(f"---\nlesson: 1\nlanguage: ar\n---\n# שלום\n\n## *{text}*\n\nHier.\n"))[0]
    whole = page.get_textpage().get_text_range()
    assert all(word in whole for word in ("المدير", "الاثنين", "الأسئلة", "BBC", "News", "שלום"))


def test_no_short_word_stands_on_the_last_line_of_a_headline_alone():
    def last_line(style):
        lines = Lines(Text((Span("Shops in Broad Fen try a quiet hour"),), style), width, is_right_to_left=False)
        return lines.lines[-1].textLength()

    width = 1.0
    for style in (HEADLINE, BODY):
        words = Lines(Text((Span("Shops in Broad Fen try a quiet"),), style), 1000.0, is_right_to_left=False)
        width = words.lines[0].naturalTextWidth() / UNIT + 2
        assert last_line(style) == len("quiet hour" if style is HEADLINE else "hour")


def test_a_paragraph_begins_where_it_does_on_the_screen():
    """In an English lesson one that begins with an Arabic word runs from the right; a lesson in Arabic always does."""
    for words, in_arabic, from_right in (
        ("Plain words first, عربية then.", False, False),
        ("12: العربية first, then English.", False, True),
        ("Plain words first, عربية then.", True, True),
    ):
        lines = Lines(Text((Span(words),), BODY), 400, is_right_to_left=in_arabic)  # keeps its first line alive
        assert (lines.lines[0].naturalTextRect().left() > 1) is from_right, words


def places(lines, *words):
    """Where words stand, from the left."""
    (line,), text = lines.lines, lines.text
    assert all(text.count(word) == 1 for word in words)
    return [line.glyphRuns(text.index(word), len(word))[0].boundingRect().center().x() for word in words]


@each_row(
    ("spans", "from_the_left"),
    [
        ([(1, "Ann said: “We shall see.” "), (2, "ثم ضحكت.")], ["ضحكت", "2", "Ann", ".”", "1"]),
        ([(17, "54.9 %")], ["%", "54.9", "17"]),
        ([(3, "المجلس. "), (4, "Ann laughed!")], ["Ann", "laughed", "!", "4", "المجلس", "3"]),
    ],
)
def test_the_number_of_a_sentence_stands_before_it_whatever_stands_around(spans, from_the_left):
    text = Text(tuple(part for n, words in spans for part in (Span(f"{n}\u00a0", number=n), Span(words))), BODY)
    found = places(Lines(text, 600, is_right_to_left=True), *from_the_left)
    assert found == sorted(found)


def test_what_is_quoted_in_a_message_of_the_other_direction_ends_on_its_own_side():
    message = Message("Clashes with sentence {n}: “{quote}”, {m} words.").format(n=6, quote="شارك في الاستطلاع…", m=9)
    lines = Lines(Text((Span(message),), BODY, is_ours=True), 600, is_right_to_left=True)
    found = places(lines, "Clashes", "…", "الاستطلاع", "شارك", "9")
    assert found == sorted(found)
