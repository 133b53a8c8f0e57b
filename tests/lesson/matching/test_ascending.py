"""The longest ascending subsequence, against all subsequences there are."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.matching.ascending import longest_ascending


@given(st.lists(st.integers(0, 6), max_size=8))
def test_it_ascends_and_none_is_longer(values):
    places = longest_ascending(values)
    found = [values[place] for place in places]
    assert places == sorted(set(places)) and found == sorted(found)
    longer = combinations(values, len(found) + 1)
    assert not any(list(row) == sorted(row) for row in longer)


def test_equal_values_may_follow_each_other():
    assert longest_ascending([2, 1, 1, 3, 2]) == [1, 2, 4]
