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
    cells = [[cell for cell in row if cell is not None] for row in rows]
    if len(rows) < 2 or max(len(row) for row in cells) < _FEWEST_COLUMNS:
        return False
    return len(rows) * max(len(row) for row in rows) <= _MOST_CELLS and all(
        len(text_of(cell, _LONGEST_CELL * 2)) <= _LONGEST_CELL for row in cells for cell in row
    )


def table_rows(table: Element) -> list[list[Element | None]]:
    """The cells row by row, each where it begins; None where a merged cell goes on. A row without cells is none."""
    rows: list[list[Element | None]] = []
    below: dict[int, int] = {}
    for row in table.iter("tr"):
        cells = [cell for cell in row if name_of(cell) in ("td", "th")]
        if not cells:
            continue
        places: list[Element | None] = []
        for cell in cells:
            while below.get(len(places), 0) and len(places) < _MOST_CELLS:
                below[len(places)] -= 1
                places.append(None)
            columns = min(_span(cell, "colspan"), max(1, _MOST_CELLS - len(places)))
            below.update(dict.fromkeys(range(len(places), len(places) + columns), _span(cell, "rowspan") - 1))
            places += [cell, *[None] * (columns - 1)]
        while below.get(len(places), 0) and len(places) < _MOST_CELLS:
            below[len(places)] -= 1
            places.append(None)
        rows.append(places)
    return rows


def _span(cell: Element, key: str) -> int:
    """Over how many rows or columns a cell goes."""
    text = (cell.get(key) or "").strip()
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) <= 3 else 1
