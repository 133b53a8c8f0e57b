"""A table of facts as blocks."""

from media_literacy.engine.wording.progress_tables import FigureTable
from media_literacy.lesson.text_blocks import BlockKind, Cell
from media_literacy.ui.progress.table_blocks import table_blocks


def test_the_cells_stand_in_reading_order_and_numbers_to_the_right():
    blocks = table_blocks(FigureTable(("Kind", "Met"), (("role", "2"),), frozenset({1})))
    assert [block.text for block in blocks] == ["Kind", "Met", "role", "2"]
    assert {block.kind for block in blocks} == {BlockKind.CELL}
    assert blocks[1].cell == Cell(0, 0, 1, 2, is_header=True, align="right")
    assert blocks[2].cell == Cell(0, 1, 0, 2)
