"""Headline, headings, captions, footnotes and items are told by their size and place."""

from each_row import each_row

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.page_segments import PageContent
from media_literacy.authoring.importing.pdf.reading_order import Column, Line, Table
from media_literacy.authoring.importing.pdf.text_roles import recognised_roles
from media_literacy.lesson.text_blocks import BlockKind

PICTURE = Box(0, 300, 200, 400)


def line(text: str, top: float, size: float = 10, bold: bool = False) -> Line:
    return Line(text, Box(0, top, 200, top + size), size, bold, 0)


BODY = [line("The roof of the pool was not safe, said", 100), line("all of the engineers.", 113)]


def kinds(*lines: Line, title: str = "", table: Table | None = None) -> list[tuple[BlockKind, str]]:
    """What is recognised of these lines above the table, and the body below."""
    page = PageContent(600, 800, (), (PICTURE,))
    parts = [Column(tuple(sorted([*lines, *BODY], key=lambda each: each.box.top))), *([table] if table else [])]
    found = recognised_roles([(page, parts)], title, False)
    return [(passage.kind, passage.text) for passage in found.passages]


RUNNING = (BlockKind.PARAGRAPH, "The roof of the pool was not safe, said all of the engineers.")


@each_row(
    "other, kind",
    [
        (line("What next", 150, bold=True), BlockKind.HEADING),
        (line("What next", 150, size=12), BlockKind.HEADING),
        (line("He said no.", 150, bold=True), BlockKind.PARAGRAPH),
        (line("A sunny day", 403, size=8), BlockKind.CAPTION),
        (line("A sunny day", 403), BlockKind.PARAGRAPH),
        (line("A sunny day", 470, size=8), BlockKind.PARAGRAPH),
    ],
)
def test_what_stands_below_the_text_is_what_it_looks_like(other: Line, kind: BlockKind):
    assert kinds(other) == [RUNNING, (kind, other.text)]


def test_the_largest_words_are_the_headline_and_what_follows_is_the_second_one():
    courier, head = line("Courier", 10, 40, True), line("Council closes the pool", 50, 24, True)
    deck = line("A building from 1974", 80, 13)
    found = kinds(courier, head, deck)
    assert found[0] == (BlockKind.HEADLINE, "Council closes the pool")
    assert (BlockKind.DECK, "A building from 1974") in found
    assert kinds(courier)[0] == (BlockKind.HEADLINE, "Courier")
    assert kinds(courier, head, title="courier")[0] == (BlockKind.HEADLINE, "Courier")


def test_footnotes_at_the_foot_come_last_with_their_numbers_raised():
    notes = [line("1 Minutes of the council,", 700, 8), line("page 3.", 710, 8), line("2 A survey.", 730, 8)]
    assert kinds(*notes)[1:] == [
        (BlockKind.PARAGRAPH, "¹ Minutes of the council, page 3."),
        (BlockKind.PARAGRAPH, "² A survey."),
    ]
    assert kinds(line("1 Minutes", 200, 8))[1][1] == "1 Minutes"


def test_items_and_cells_are_told():
    assert kinds(line("• Bread", 150), line("• Milk", 163))[1:] == [(BlockKind.ITEM, "Bread"), (BlockKind.ITEM, "Milk")]
    assert kinds(line("• Bread", 150, bold=True))[1] == (BlockKind.ITEM, "Bread")
    table = Table((("Year", "Visitors"), ("2021", "41,200")), Box(0, 200, 200, 230))
    assert [kind for kind, _text in kinds(table=table)][1:] == [BlockKind.CELL] * 4
