"""Blanks that mean nothing go, and nothing else."""

import pytest

from media_literacy.authoring.edit.source.blank_lines import trim_blank_lines


@pytest.mark.parametrize(
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
