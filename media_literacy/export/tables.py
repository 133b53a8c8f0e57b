"""Tables as text: for a spreadsheet's clipboard, and as CSV."""

import csv
import io
from collections.abc import Sequence

from media_literacy.strings.hidden_characters import visible

_FORMULAS = tuple("=+-@＝＋－＠")
"""Beginnings of a formula; a spreadsheet that is set to Chinese or Japanese takes the wide ones as well."""


def delimited(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """The rows as text, one a line."""
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator="\r\n").writerows(
        [_harmless(cell) for cell in row] for row in rows
    )
    return file.getvalue()


def csv_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """The rows as a CSV file. Excel takes a table for UTF-8 only where a byte order mark says so."""
    return ("\ufeff" + delimited(rows, ",")).encode("utf-8")


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would work out as a formula is made plain text, and nothing in it steers a terminal."""
    shown = visible(cell)
    return f"'{shown}" if shown.startswith(_FORMULAS) else shown
