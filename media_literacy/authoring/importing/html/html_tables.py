"""Tables of HTML: those that hold figures stay tables, those that only arrange a page become text."""

from media_literacy.authoring.importing.html.html_tree import Element, name_of, text_of

_FEWEST_COLUMNS = 2
_MOST_CELLS = 400
_LONGEST_CELL = 300
_TEXT_BLOCKS = ("ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "pre")


def is_data_table(table: Element) -> bool:
    """Whether a table holds short entries in at least two columns, and no table inside."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return False
    if next(table.iterdescendants(*_TEXT_BLOCKS), None) is not None:
        return False
    rows = table_rows(table)
    if len(rows) < 2 or max(len(row) for row in rows) < _FEWEST_COLUMNS:
        return False
    cells = [cell for row in rows for cell in row]
    return len(rows) * max(len(row) for row in rows) <= _MOST_CELLS and all(
        len(text_of(cell, _LONGEST_CELL * 2)) <= _LONGEST_CELL for cell in cells
    )


def table_rows(table: Element) -> list[list[Element]]:
    """The cells row by row; a row without cells is none."""
    rows = [[cell for cell in row if name_of(cell) in ("td", "th")] for row in table.iter("tr")]
    return [row for row in rows if row]
