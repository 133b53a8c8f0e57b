"""A table of facts as blocks."""

from PySide6.QtGui import QFont

from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.lesson.text_blocks import BlockKind, Cell
from media_literacy.ui.progress.table_blocks import listed_blocks, needed_width, table_blocks


def test_the_cells_stand_in_reading_order_and_numbers_to_the_right():
    blocks = table_blocks(FigureTable(("Kind", "Met"), (("role", "2"),), frozenset({1})))
    assert [block.text for block in blocks] == ["Kind", "Met", "role", "2"]
    assert {block.kind for block in blocks} == {BlockKind.CELL}
    assert blocks[1].cell == Cell(0, 0, 1, 2, is_header=True, align="right")
    assert blocks[2].cell == Cell(0, 1, 0, 2)


def test_a_list_has_the_names_of_the_columns_in_each_row():
    (block,) = listed_blocks(FigureTable(("Kind", "Met", "Caught"), (("role", "2", "1 of 2"),)))
    assert block.kind is BlockKind.PARAGRAPH and block.text == "role. Met: 2; Caught: 1 of 2"


def test_a_table_needs_room_for_the_longest_word_of_each_column(qapp):
    font = QFont()
    few = needed_width(FigureTable(("Kind",), (("a b",),)), font)
    assert few == needed_width(FigureTable(("Kind",), (("Kind Kind",),)), font)
    assert few < needed_width(FigureTable(("Kind",), (("contradiction",),)), font)
    assert few < needed_width(FigureTable(("Kind", ""), (("a", ""),)), font)
