"""Lines become paragraphs by gaps, indents and line ends, and paragraphs go on in the next column."""

from dataclasses import replace

from each_row import each_row

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.paragraphs import (
    Paragraph,
    Spacing,
    goes_on,
    is_right_below,
    paragraphs_of,
)
from media_literacy.authoring.importing.pdf.reading_order import Column, Line


def line(text: str, top: float, left: float = 0, right: float = 200, size: float = 10, bold: bool = False) -> Line:
    return Line(text, Box(left, top, right, top + size), size, bold, 0)


def texts(*lines: Line, is_rightward: bool = False) -> list[str]:
    column = Column(lines)
    return [part.text(frozenset()) for part in paragraphs_of(column, 0, Spacing([column]), is_rightward)]


BODY = [line(f"line {at} is", 13 * at) for at in range(6)]


@each_row(
    "after",
    [
        line("Gap", 13 * 5 + 18),
        line("Indented", 13 * 6, left=10),
        line("Larger", 13 * 6, size=12),
        line("Bold", 13 * 6, bold=True),
        line("• Item", 13 * 6),
    ],
)
def test_a_paragraph_begins_where_it_looks_so(after: Line):
    assert len(texts(*BODY)) == 1 and len(texts(*BODY, line("same", 13 * 6))) == 1
    assert texts(*BODY, after)[1:] == [after.text]


def test_a_short_line_ends_a_paragraph_where_the_next_word_had_room():
    short = line("the end.", 13 * 6, right=90)
    assert len(texts(*BODY, short, line("New", 13 * 7))) == 2
    assert len(texts(*BODY, short._replace(text="the"), line("new", 13 * 7))) == 1
    assert len(texts(*BODY, short, line("Bundesausbildungsförderungsgesetz", 13 * 7))) == 1


def test_from_right_to_left_indents_are_on_the_right():
    assert len(texts(*BODY, line("new", 13 * 6, right=190), is_rightward=True)) == 2
    assert len(texts(*BODY, line("new", 13 * 6, left=10), is_rightward=True)) == 1


def part(text: str, left: float = 0, right: float = 200, top: float = 0, column: Box | None = None) -> Paragraph:
    return Paragraph((line(text, top, left, right),), 0, column or Box(0, 0, 200, 500))


def next_page(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, page=1)


@each_row(
    "last, first, is_indented, expected",
    [
        (part("the roof is"), part("not safe."), False, True),
        (part("an engi-"), part("Neer"), False, True),
        (part("It is safe."), part("New text"), False, False),
        (part("It is safe."), part("New text"), True, True),
        (part("It is safe."), part("New text", left=10), True, False),
        (part("It is safe.", right=80), part("New text"), True, False),
        (part("the mayor of"), part("Paris"), False, True),
        (part("the roof is"), part("• safe"), False, False),
    ],
)
def test_a_paragraph_goes_on_where_it_has_no_end(last: Paragraph, first: Paragraph, is_indented: bool, expected: bool):
    assert goes_on(last, next_page(first), False, is_indented) is expected


def test_in_one_column_only_the_rest_of_a_sentence_goes_on_behind_a_gap():
    assert goes_on(part("the roof is"), part("not safe."), False, False)
    assert not goes_on(part("By Lena Brandt, 4 March 2025"), part("The council"), False, False)


def test_the_last_line_of_a_headline_may_stand_above_one_column_alone():
    spacing = Spacing([])
    above = part("Council closes the pool over an unsafe")
    below = part("roof", right=30, top=13, column=Box(0, 13, 90, 400))
    assert is_right_below(above, below, spacing, False)
    assert not is_right_below(above, part("roof", right=30, top=33, column=below.column), spacing, False)
    assert not is_right_below(above, part("roof", 110, 140, 13, below.column), spacing, False)
    assert not is_right_below(part("shut", right=30), below, spacing, False)


def test_items_of_a_numbered_list_begin_paragraphs_and_other_numbers_do_not():
    for numbers, wanted in (
        ("1. a|2. b|so on|3. c", ["1. a", "2. b so on", "3. c"]),
        ("1) a|2) b", ["1) a", "2) b"]),
        ("1.a|2.b", ["1.a", "2.b"]),
        ("It rained on|12. May and", ["It rained on 12. May and"]),
        ("It rained on|12. May and on|14. May", ["It rained on 12. May and on 14. May"]),
        ("1. a|2) b", ["1. a 2) b"]),
        ("It cost|1.5 or|2.5", ["It cost 1.5 or 2.5"]),
    ):
        found = texts(*[line(text, 13 * at) for at, text in enumerate(numbers.split("|"))])
        assert found == wanted, numbers
