"""Blanks that mean nothing go, and nothing else."""

from each_row import each_row

from media_literacy.authoring.edit.source.blank_lines import first_blank_above, last_written_line, trim_blank_lines
from media_literacy.lesson.source import make_source


@each_row(
    ("typed", "kept"),
    [
        ("  one  ", "one"),
        ("\n\none\n \t\ntwo\n\n", "one\n\ntwo"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one  \ntwo  ", "one  \ntwo"),
        ("\t one\n    two", "one\n    two"),
        (" \n ", ""),
    ],
)
def test_text_is_kept_without_blanks_at_its_edges(typed: str, kept: str):
    assert trim_blank_lines(typed) == kept


def test_blank_lines_below_and_above_are_passed_over():
    source = make_source("a\n\n> b\n> \n\t")
    assert last_written_line(source, 1, 5) == 4
    assert last_written_line(source, 1, 5, " \t>") == 3
    assert last_written_line(source, 5, 5) == 5
    assert (first_blank_above(source, 3), first_blank_above(source, 2), first_blank_above(source, 3, 3)) == (2, 2, 3)
