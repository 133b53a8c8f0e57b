"""Tables as text."""

import pytest

from media_literacy.errors import FileError
from media_literacy.export.tables import MOST_BYTES, csv_bytes, delimited, read_rows, read_table_file


def test_cells_that_need_it_are_quoted_and_none_is_a_formula():
    assert delimited([["a,b", "=1+1"], ["c", "-x"]], ",") == "\"a,b\",'=1+1\r\nc,'-x\r\n"
    assert delimited([["＝1+1", "＠SUM(1)", "1＝1"]], "\t") == "'＝1+1\t'＠SUM(1)\t1＝1\r\n"


def test_a_file_says_that_it_is_utf_8():
    assert csv_bytes([["naïve"]]) == b"\xef\xbb\xbfna\xc3\xafve\r\n"


def test_a_cell_shows_what_would_steer_a_terminal_or_turn_the_writing():
    cells = ["\x1b[2J\x07", "a\u202eb", "\t=1", "half \ud800", "two\nlines", "شكرا\u200f"]
    shown = ["␛[2J␇", "a‹U+202E›b", "␉=1", "half ‹U+D800›", '"two\nlines"', "شكرا\u200f"]
    assert csv_bytes([cells]).decode("utf-8-sig") == ",".join(shown) + "\r\n"


def test_a_number_below_nothing_stays_a_number():
    assert delimited([["-31", "-1+2"]], ",") == "-31,'-1+2\r\n"


def test_a_table_is_read_as_spreadsheets_write_it():
    rows = [["form", "näme", "=1"], ["before", "a,b;c", "-2"], []]
    assert read_rows(csv_bytes(rows)) == rows
    text = 'form;näme\r\nbefore;"a,b"\r\n'
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert read_rows(text.encode(encoding)) == [["form", "näme"], ["before", "a,b"]]
    assert read_rows(b"a\tb,c\td") == [["a", "b,c", "d"]]


def test_what_is_no_table_is_told(tmp_path):
    file = tmp_path / "class.csv"
    with pytest.raises(FileError, match="cannot be read"):
        read_table_file(file)
    for data in (b"PK\0\1", b"a" * 200_000, b"a," * (MOST_BYTES // 2) + b"a"):
        file.write_bytes(data)
        with pytest.raises(FileError, match="no table"):
            read_table_file(file)
    file.write_bytes(b"")
    assert read_table_file(file) == []


def test_what_another_country_takes_for_the_end_of_a_cell_begins_no_formula():
    assert delimited([["Ada;=1+1", "7"], ["Bo", "7"]], ",") == '"Ada;=1+1","7"\r\nBo,7\r\n'
    assert read_rows(delimited([["Ada;=1+1", "7"]], ",").encode()) == [["Ada;=1+1", "7"]]
