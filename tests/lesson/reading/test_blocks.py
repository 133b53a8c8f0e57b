"""What each construct of Markdown is on the page, with its lines, its list, its quotation and its table."""

from each_row import each_row

from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.text_blocks import Cell, ListItem


def read(text: str, base: int = 0) -> tuple[list[RawBlock], list[str]]:
    blocks, notes = read_blocks(read_markdown(text)[0], [""] * base + text.split("\n"), base)
    return blocks, [note.label for note in notes]


@each_row(
    ("text", "kinds"),
    [
        ("a\n\n> b\n\n- c\n\n***", ["paragraph", "quotation", "item", "rule"]),
        ("# a\n\nb\n===\n\n    c\n\n```\nd\n```", ["heading", "heading", "code", "code"]),
        ("![](a.png) b ![](c.png)", ["picture", "paragraph", "picture"]),
        ("![](a.png)", ["picture"]),
        ("![](a.png)[^n]\n\n[^n]: x", ["picture", "paragraph"]),
        ("| a | b |\n|---|---|\n| c | |", ["cell"] * 4),
    ],
)
def test_each_construct_has_its_kind(text: str, kinds: list[str]):
    assert [block.kind.value for block in read(text)[0]] == kinds


def test_only_the_first_block_of_an_item_shows_its_marker_and_box():
    blocks, _notes = read("3. a\n\n   b\n   - [x] c\n\n     ![](d.png)")
    assert [block.item for block in blocks] == [
        ListItem(1, "3.", is_first=True),
        ListItem(1, "3.", is_first=False),
        ListItem(2, "•", is_first=True, checked=True),
        ListItem(2, "•", is_first=False),
    ]


def test_quotations_and_lists_are_counted_and_lines_are_those_of_the_file():
    blocks, _notes = read("a\n\n> > - b\n> >   c", base=3)
    assert [(block.quote_depth, block.depth, block.first_line, block.last_line) for block in blocks] == [
        (0, 0, 4, 4),
        (2, 3, 6, 7),
    ]


def test_cells_know_their_table_row_and_column():
    blocks, _notes = read("| a | b |\n|---|:-:|\n| c | d |\n\nx\n\n| e |\n|---|\n")
    assert [block.cell for block in blocks] == [
        Cell(0, 0, 0, 2, is_header=True),
        Cell(0, 0, 1, 2, is_header=True, align="center"),
        Cell(0, 1, 0, 2),
        Cell(0, 1, 1, 2, align="center"),
        None,
        Cell(1, 0, 0, 1, is_header=True),
    ]


def test_a_note_takes_its_blocks_out_of_the_text():
    text = "a[^n]\n\n> - [^n]: b\n>\n>       c\n\nd"
    tokens, _names = read_markdown(text)
    blocks, (note,) = read_blocks(tokens, text.split("\n"), 0)
    assert [block.inline.text for block in blocks] == ["a", "d"]
    assert (note.label, note.first_line, note.last_line) == ("n", 3, 5)
    assert [block.inline.text for block in note.blocks] == ["b", "c"]
    assert not any(block.quote_depth or block.item for block in note.blocks)
    assert (note.label_range.start.column, note.label_range.end.column) == (5, 10)
