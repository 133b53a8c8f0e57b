"""Tables as text: for a spreadsheet's clipboard, and as CSV; and read again from what a spreadsheet made of them."""

import codecs
import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.files.reading import read_file
from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible
from media_literacy.strings.sizes import size_text

MOST_BYTES = 4 * 1024 * 1024
"""Of a table that is read: some ten thousand sheets."""

_FORMULAS = tuple("=+-@＝＋－＠")
"""Beginnings of a formula; a spreadsheet that is set to Chinese or Japanese takes the wide ones as well."""

_NUMBER = re.compile(r"-[0-9]+")
_DELIMITERS = ",;\t"
"""What stands between cells, by what a spreadsheet's country puts there."""


def delimited(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """The rows as text, one a line.

    A row with a semicolon, which other countries' spreadsheets take for the end of a cell, is quoted whole: behind it a
    formula could begin.
    """
    file = io.StringIO()
    usual = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    quoting = csv.writer(file, delimiter=delimiter, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    for row in rows:
        cells = [harmless(cell) for cell in row]
        (quoting if any(";" in cell for cell in cells) else usual).writerow(cells)
    return file.getvalue()


def csv_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """The rows as a CSV file. Excel takes a table for UTF-8 only where a byte order mark says so."""
    return ("\ufeff" + delimited(rows, ",")).encode("utf-8")


def read_table_file(file: Path) -> list[list[str]]:
    """The rows in a file; FileError where it cannot be read or is no table."""
    try:
        data = read_file(file, MOST_BYTES + 1)
    except OSError as problem:
        raise FileError(
            _("“{file}” cannot be read.").format(file=file), hint=_("Is it there, and may you open it?")
        ) from problem
    try:
        if len(data) > MOST_BYTES:
            raise ValueError("too long")
        return read_rows(data)
    except ValueError as problem:
        raise FileError(
            _("“{file}” is no table that can be read.").format(file=file),
            hint=_("Save it in the spreadsheet as CSV, which may have at most {size}.").format(
                size=size_text(MOST_BYTES)
            ),
        ) from problem


def read_rows(data: bytes) -> list[list[str]]:
    """The rows of a table with commas, semicolons or tabulators, as spreadsheets write them; ValueError where it is
    none."""
    text = _decoded(data)
    header = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as problem:
        raise ValueError(str(problem)) from problem
    return [[_as_typed(cell) for cell in row] for row in rows]


def _decoded(data: bytes) -> str:
    """UTF-8, UTF-16 where a mark says so, or else what Excel writes in western Europe."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    if b"\0" in data:
        raise ValueError("not a text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _as_typed(cell: str) -> str:
    """A cell without the sign that keeps a spreadsheet from working it out."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULAS) else cell


def harmless(cell: str) -> str:
    """A cell that a spreadsheet would work out as a formula is made plain text, and nothing in it steers a terminal."""
    shown = visible(cell)
    return f"'{shown}" if shown.startswith(_FORMULAS) and not _NUMBER.fullmatch(shown) else shown
