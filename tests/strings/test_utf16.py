"""Offsets in code points and in UTF-16 units."""

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings.utf16 import code_points_in, utf16_length


@each_row(("text", "units"), [("", 0), ("abc", 3), ("é", 1), ("\uffff", 1), ("\U00010000", 2), ("a🪁b", 4)])
def test_a_text_has_so_many_units(text, units):
    assert utf16_length(text) == units


def test_half_of_a_pair_counts_for_nothing():
    assert [code_points_in("a🪁b", units) for units in range(-1, 6)] == [0, 0, 1, 1, 2, 3, 3]
    assert [code_points_in("ab", units) for units in range(-1, 4)] == [0, 0, 1, 2, 2]


@given(st.text("aé🪁\ud800", max_size=12), st.integers(0, 12))
def test_there_and_back_again(text, at):
    assert code_points_in(text, utf16_length(text[:at])) == len(text[:at])
