"""Which tables stay tables."""

from each_row import each_row

from media_literacy.authoring.importing import from_html


def table(rows: int, columns: int, cell: str = "a") -> str:
    row = f"<tr>{f'<td>{cell}</td>' * columns}</tr>"
    return f"<h1>Letters</h1><table>{row * rows}</table>"


def is_table(html: str) -> bool:
    return "| --- |" in from_html(html).source


def test_a_table_has_two_rows_and_two_columns_at_least():
    assert is_table(table(2, 2))
    assert not is_table(table(1, 2)) and not is_table(table(2, 1))


def test_a_table_has_400_cells_at_most():
    assert is_table(table(20, 20))
    assert is_table(table(200, 2))
    assert not is_table(table(201, 2))


def test_a_cell_has_300_characters_at_most():
    assert is_table(table(2, 2, "a" * 300))
    assert not is_table(table(2, 2, "a" * 301))
    assert is_table(table(2, 2, "a" + " " * 400 + "b"))


@each_row("inside", ["<ul><li>a</ul>", "<ol><li>a</ol>", "<h3>a</h3>", "<blockquote>a</blockquote>", "<pre>a</pre>"])
def test_a_table_that_holds_blocks_arranges_a_page(inside: str):
    assert not is_table(table(2, 2, inside))


def test_a_table_that_says_so_arranges_a_page():
    assert not is_table(table(2, 2).replace("<table>", "<table role=presentation>"))
    assert not is_table(table(2, 2).replace("<table>", "<table role=None>"))


def test_a_short_row_is_filled_with_empty_cells():
    source = from_html("<h1>H</h1><table><tr><td>a<td>b<tr><td>c<tr></table>").source
    assert "| a | b |\n| --- | --- |\n| c |  |" in source


def test_merged_cells_keep_their_columns():
    rows = (
        "<tr><th>Place<th>Age<th>Price",
        "<tr><td rowspan=2>North<td>Child<td>3",
        "<tr><td>Adult<td>6",
        "<tr><td>South<td colspan=2>closed",
        "<tr><td colspan=2>West, all ages<td rowspan=2>4",
        "<tr><td>East<td>all",
    )
    source = from_html(f"<h1>Prices</h1><table>{''.join(rows)}</table>").source
    assert (
        "| North | Child | 3 |\n|  | Adult | 6 |\n| South | closed |  |\n| West, all ages |  | 4 |\n| East | all |  |\n"
        in source
    )


def test_a_cell_that_says_that_it_goes_over_all_columns_makes_no_large_table():
    for span, is_one in (("200", True), ("201", False), ("1000", True), ("0", True), ("x", True)):
        cells = f"<tr><td colspan={span}>a<td>b" if span in ("1000", "0", "x") else f"<tr><td colspan={span}>a"
        assert is_table(f"<h1>H</h1><table>{cells}<tr><td>c<td>d</table>") is is_one, span


def test_the_caption_of_a_table_stands_above_it():
    source = from_html(
        "<h1>H</h1><table><caption>Prices of <em>today</em></caption><tr><td>a<td>b<tr><td>c<td>d"
    ).source
    assert "Prices of *today*\n\n| a | b |" in source
