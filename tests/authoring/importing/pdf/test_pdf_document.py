"""A PDF becomes the article that stands in it, or is refused with a way on; what was left out is told."""

import random
from contextlib import suppress

import pytest
from authoring.importing.pdf.pdf_files import HEADLINE, LEFT, TWO_COLUMNS, Dot, Picture, Words, lines, pdf
from each_row import each_row

from media_literacy.authoring.importing.imported_lesson import finished, refuse_length
from media_literacy.authoring.importing.pdf import pdf_document
from media_literacy.authoring.importing.pdf.pdf_document import from_pdf
from media_literacy.errors import AppError, FileError

ARTICLE = """\
# Council closes the swimming pool over an unsafe roof

The town council voted on Tuesday to close the swimming pool at the end of June, after engineers had reported that its \
roof was not safe.

A petition with four thousand names was handed over before the meeting. The organisers said of the engineers that they \
looked at the roof only once, on a rainy morning, and that nobody has published their findings so far.

The nearest pool is eleven kilometres away, and school classes would need a coach for every lesson, which the \
department puts at 38,000 a year.
"""


def article(data: bytes) -> str:
    return from_pdf(data, "a.pdf").source.split("---\n\n", 1)[1]


def test_two_columns_below_a_headline_are_read_one_after_the_other():
    made = from_pdf(pdf(TWO_COLUMNS), "a.pdf")
    assert made.source.endswith(ARTICLE) and made.dropped == () and made.recognised_language == "en"
    assert article(pdf(sorted(TWO_COLUMNS, key=lambda words: words.top))) == ARTICLE  # written line by line across


def test_an_author_and_the_day_come_from_what_the_file_says_of_itself():
    said = from_pdf(pdf(TWO_COLUMNS, details="/Author(Lena Brandt)/CreationDate(D:20250304101500)"), "a.pdf").source
    assert "\nsource: Lena Brandt, 2025-03-04\n" in said and "\n*Lena Brandt, 2025-03-04*\n" in said
    assert "source" not in from_pdf(pdf(TWO_COLUMNS, details="/CreationDate(D:20250304)"), "a.pdf").source


def test_what_is_left_out_or_moved_is_told():
    page = [
        *TWO_COLUMNS,
        Picture(60, 300, 100, 60),
        Words("The pool on a Sunday. Photo: R. Adeyemi", top=372, size=8),
        Words("turned", left=20, top=300, turned=True),
        Words("1 Minutes of the council, page 3.", top=700, size=8),
    ]
    made = from_pdf(pdf(page), "a.pdf")
    assert '![](<> "The pool on a Sunday (Photo: R. Adeyemi).")' in made.source and "turned" not in made.source
    assert made.source.endswith("\n\n¹ Minutes of the council, page 3.\n")
    for words in ("1 picture", "6 letters that do not stand upright", "1 footnote stands at the end"):
        assert any(sentence.startswith(words) for sentence in made.dropped), words


def test_of_many_pages_the_first_are_read(monkeypatch):
    pages = [[Words(f"The pool number {at} was closed.", top=300)] for at in range(9)]
    monkeypatch.setattr(pdf_document, "MOST_PAGES", 3)
    made = from_pdf(pdf([HEADLINE], *pages), "a.pdf")
    assert "number 1 " in made.source and "number 2 " not in made.source
    assert made.dropped[0].startswith("The first 3 pages of 10 were read")
    monkeypatch.setattr(pdf_document, "MOST_LETTERS", 60)
    assert from_pdf(pdf([HEADLINE], *pages), "a.pdf").dropped[0].startswith("The first 2 pages of 10")


def test_of_pages_with_too_many_sentences_fewer_are_taken(monkeypatch):
    def finish(passages, *rest, **named):
        if len(passages) > 3:
            refuse_length()
        return finished(passages, *rest, **named)

    monkeypatch.setattr(pdf_document, "finished", finish)
    pages = [lines(["It rained."]), lines(["It snowed."]), lines(["It hailed."])]
    made = from_pdf(pdf([HEADLINE], *pages), "a.pdf")
    assert "snowed" not in made.source and made.dropped[0].startswith("The first 2 pages of 4 were read")
    with pytest.raises(AppError, match="more than one lesson holds"):
        from_pdf(pdf([HEADLINE, *lines(["It rained.", "", "", "", "It snowed.", "", "", "", "It hailed."])]), "a.pdf")


def test_a_line_above_the_headline_stands_below_it_and_the_day_of_the_article_counts():
    page = [
        Words("Valley Courier · Local", top=20, size=8),
        *TWO_COLUMNS,
        Words("By Lena Brandt, 4 March 2025", top=80),
    ]
    made = from_pdf(pdf(page, details="/Author(Lena Brandt)/CreationDate(D:20260101)"), "a.pdf")
    assert "\n\n*Valley Courier · Local*\n\n*By Lena Brandt, 4 March 2025*\n\n" in made.source
    assert made.dropped[-1:] == ("“Valley Courier · Local” stood above the headline. It stands below it now.",)
    assert "source: Lena Brandt\n" in made.source


@each_row(
    "data, words, way_on",
    [
        (pdf(TWO_COLUMNS)[:700], "damaged", "once more"),
        (b"%PDF-1.4\n", "damaged", "once more"),
        (pdf(TWO_COLUMNS).replace(b"/Info 6 0 R", b"/Encrypt 6 0 R"), "damaged", "once more"),
        (pdf([Picture(0, 0, 600, 800)]), "only pictures", "OCR"),
        (pdf([]), "only pictures", "OCR"),
        (pdf(lines(["\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11\x12" for _line in LEFT])), "does not say", "OCR"),
    ],
    ids=["cut off", "nothing in it", "an unknown lock", "a scan", "an empty page", "letters without names"],
)
def test_what_cannot_be_read_is_refused_with_a_way_on(data: bytes, words: str, way_on: str):
    with pytest.raises(FileError, match=words) as refused:
        from_pdf(data, "a.pdf")
    assert "“a.pdf”" in refused.value.message and way_on in refused.value.hint


def test_a_damaged_file_is_read_or_refused_and_nothing_else():
    """A few of each kind; bytes that are cut off, and bytes that were changed."""
    whole = pdf(TWO_COLUMNS, details="/Author(Lena Brandt)")
    chance = random.Random(5)
    for _round in range(12):
        broken = bytearray(whole[: chance.randrange(20, len(whole))] if chance.random() < 0.3 else whole)
        for _change in range(chance.randrange(8)):
            broken[chance.randrange(9, len(broken))] = chance.randrange(256)
        with suppress(AppError):
            from_pdf(bytes(broken), "a.pdf")


def test_lists_and_initials_stand_as_on_the_page():
    before = ["The council wants everybody to keep the three rules", "of the pool from the first day on."]
    items = ["1. Nobody may run beside the water, since the", "floor is wet.", "2. No glass.", "3. Be kind"]
    page = [
        Words("Rules of the pool", top=60, size=20),
        Words("N", top=118, size=30),
        *lines(
            ["obody likes rules, but the town has written", "some for its new pool, which will be open in"], left=84
        ),
        *lines(["June after two years of repairs.", "", *before], top=126),
        *lines(items, left=72, top=185),
        *lines(["Food", "Balls and towels"], left=72, top=250),
        Dot(60, 244, 4),
        Dot(60, 257, 4),
        *lines(["The council will vote on these rules again in", "autumn, it says."], top=290),
    ]
    assert article(pdf(page)) == (
        "# Rules of the pool\n\nNobody likes rules, but the town has written some for its new pool, which will be open "
        "in June after two years of repairs.\n\nThe council wants everybody to keep the three rules of the pool from "
        "the first day on.\n\n1. Nobody may run beside the water, since the floor is wet.\n2. No glass.\n3. Be kind\n\n"
        "- Food\n- Balls and towels\n\nThe council will vote on these rules again in autumn, it says.\n"
    )
