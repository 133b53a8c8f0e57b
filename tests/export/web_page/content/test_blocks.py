"""Blocks as markup: what stands in one element, and what it is."""

from factories import make_lesson, paragraph

from media_literacy.export.web_page.content.blocks import groups, set_blocks
from media_literacy.export.web_page.content.links import page_links
from media_literacy.export.web_page.markup import Markup
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Picture, Run

LINKS = page_links(make_lesson(flags=["It rained."]), has_key=True)


def _set(*blocks: Block) -> str:
    return set_blocks(blocks, LINKS, lambda picture: Markup(f"<img alt={picture.alt}>"))


def _item(words: str, marker: str = "•") -> Block:
    return Block(BlockKind.ITEM, (Run(words),), item=ListItem(1, marker))


def _cell(words: str, row: int, column: int, table: int = 0) -> Block:
    return Block(BlockKind.CELL, (Run(words),), cell=Cell(table, row, column, 2, is_header=row == 0))


def test_items_cells_and_a_picture_with_its_caption_stand_together():
    picture = Block(BlockKind.PICTURE, picture=Picture("a.png", "A"))
    caption = Block(BlockKind.CAPTION, (Run("c"),))
    blocks = [
        paragraph("p"),
        _item("a"),
        _item("b"),
        _cell("x", 0, 0),
        _cell("y", 1, 0),
        _cell("z", 0, 0, 1),
        picture,
        caption,
    ]
    assert [list(group) for group in groups(blocks)] == [[0], [1, 2], [3, 4], [5], [6, 7]]
    assert list(groups([])) == []


def test_items_have_their_markers_as_printed():
    found = _set(_item("a", "3."), _item("b", "4."))
    assert (
        found.count("<ul") == 1
        and '<span class="marker">3.</span>' in found
        and '<span class="marker">4.</span>' in found
    )


def test_a_table_has_rows_and_headers():
    found = _set(_cell("Day", 0, 0), _cell("Rain", 0, 1), _cell("Monday", 1, 0), _cell("none", 1, 1))
    assert found.count("<tr>") == 2 and found.count('<th scope="col">') == 2 and found.count("<td>") == 2


def test_quotations_stand_in_each_other():
    assert _set(paragraph("q")._replace(kind=BlockKind.QUOTATION, quote_depth=2)).startswith(
        "<blockquote><blockquote><p>q"
    )


def test_headings_of_a_part_stand_below_its_own():
    assert "<h3" in _set(Block(BlockKind.HEADING, (Run("h"),), level=2))
