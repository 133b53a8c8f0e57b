"""The way from a text in one line back to the text as it was."""

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings.one_line import place_in_lines


def test_places_are_found_behind_breaks_and_spaces():
    text = "  It rained\n on   Monday. "
    start, end = (place_in_lines(text, place) for place in (13, 20))
    assert text[start:end] == "Monday."
    assert place_in_lines(text, 99) == len(text) - 1 and place_in_lines("", 3) == 0


@given(st.text(alphabet="ab \n\t", max_size=30))
def test_each_letter_is_found_where_it_was(text):
    line = " ".join(text.split())
    letters = [at for at, letter in enumerate(line) if letter != " "]
    found = [place_in_lines(text, at) for at in letters]
    assert found == sorted(set(found)) and [text[at] for at in found] == [line[at] for at in letters]
