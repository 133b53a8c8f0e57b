"""Tables as text."""

from media_literacy.export.tables import csv_bytes, delimited


def test_cells_that_need_it_are_quoted_and_none_is_a_formula():
    assert delimited([["a,b", "=1+1"], ["c", "-x"]], ",") == "\"a,b\",'=1+1\r\nc,'-x\r\n"


def test_a_file_says_that_it_is_utf_8():
    assert csv_bytes([["naïve"]]) == b"\xef\xbb\xbfna\xc3\xafve\r\n"
