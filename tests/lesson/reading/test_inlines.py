"""The text of a block is found in the lines of the file, behind lists, quotations and borders."""

from each_row import each_row

from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.inlines import place_cell, place_heading, place_lines
from media_literacy.lesson.reading.markdown import read_markdown


@each_row(
    ("lines", "content", "containers", "places"),
    [
        (["It rained."], "It rained.", 0, [(1, 1), (1, 4)]),
        (["> - It rained."], "It rained.", 2, [(1, 5), (1, 8)]),
        (["- a a"], "a a", 1, [(1, 3), (1, 5)]),
        (["> It", "> so"], "It\nso", 1, [(1, 3), (2, 3)]),
        (["- [x]   ", "  It so"], "It so", 1, [(2, 3), (2, 6)]),
        (["a\0b c"], "a\ufffdb c", 0, [(1, 1), (1, 4)]),
    ],
)
def test_a_paragraph_is_found(lines: list[str], content: str, containers: int, places: list[tuple[int, int]]):
    found = place_lines(content, 1, len(lines), lines, containers=containers)
    offsets = [0, 3 if "\n" in content or len(content) > 3 else 2]
    assert [(place.line, place.column) for place in map(found.location, offsets)] == places


@each_row(
    ("line", "content", "containers", "column"),
    [("# News", "News", 0, 3), ("## N # ##", "N #", 0, 4), ("> # News", "News", 1, 5), ("#", "", 0, 2)],
)
def test_a_heading_is_found_behind_its_signs(line: str, content: str, containers: int, column: int):
    assert place_heading(content, 7, line, containers).location(0).column == column


def test_cells_are_found_one_after_the_other():
    line, columns, cursor = "> | a | a \\| b |  |", [], 0
    for content in ("a", "a | b", ""):
        places, cursor = place_cell(content, 3, line, cursor, 1)
        columns.append(places.location(0).column)
    assert columns[:2] == [5, 9]
    assert place_cell("a | b", 3, line, 7, 1)[0].location(4).column == 14


@each_row(
    ("text", "styles"),
    [
        ("*a* b *c*", [("a", True, False), (" b ", False, False), ("c", True, False)]),
        ("**a** b **c**", [("a", False, True), (" b ", False, False), ("c", False, True)]),
        ("*a **b** c* d", [("a ", True, False), ("b", True, True), (" c", True, False), (" d", False, False)]),
    ],
)
def test_a_style_ends_where_its_signs_do(text: str, styles: list[tuple[str, bool, bool]]):
    inline = read_blocks(read_markdown(text)[0], [text], 0)[0][0].inline
    runs = [(run.text, run.emphasis, run.strong) for run in inline.runs(0, len(inline.text), ())]
    assert runs == styles
