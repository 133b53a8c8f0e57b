"""Tables as text."""

from media_literacy.export.tables import csv_bytes, delimited


def test_cells_that_need_it_are_quoted_and_none_is_a_formula():
    assert delimited([["a,b", "=1+1"], ["c", "-x"]], ",") == "\"a,b\",'=1+1\r\nc,'-x\r\n"
    assert delimited([["＝1+1", "＠SUM(1)", "1＝1"]], "\t") == "'＝1+1\t'＠SUM(1)\t1＝1\r\n"


def test_a_file_says_that_it_is_utf_8():
    assert csv_bytes([["naïve"]]) == b"\xef\xbb\xbfna\xc3\xafve\r\n"


def test_a_cell_shows_what_would_steer_a_terminal_or_turn_the_writing():
    cells = ["\x1b[2J\x07", "a\u202eb", "\t=1", "half \ud800", "two\nlines", "شكرا\u200f"]
    shown = ["␛[2J␇", "a‹U+202E›b", "␉=1", "half ‹U+D800›", '"two\nlines"', "شكرا\u200f"]
    assert csv_bytes([cells]).decode("utf-8-sig") == ",".join(shown) + "\r\n"
