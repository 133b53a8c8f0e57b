"""What two texts have in common at both ends, none of it counted twice."""

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings.common_ends import common_ends


@each_row(
    ("old", "new", "ends"),
    [("", "", (0, 0)), ("abc", "abc", (3, 0)), ("aa", "aaa", (2, 0)), ("abc", "axc", (1, 1)), ("abc", "xyz", (0, 0))],
)
def test_the_ends_of_two_texts(old, new, ends):
    assert common_ends(old, new) == ends
    assert common_ends(list(old), list(new)) == ends


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_what_lies_between_them_differs_at_both_ends(old, new):
    first, last = common_ends(old, new)
    middle, other = old[first : len(old) - last], new[first : len(new) - last]
    assert new[:first] + middle + new[len(new) - last :] == old
    assert not middle or not other or (middle[0] != other[0] and middle[-1] != other[-1])
