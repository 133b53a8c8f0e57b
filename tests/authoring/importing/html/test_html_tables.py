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
