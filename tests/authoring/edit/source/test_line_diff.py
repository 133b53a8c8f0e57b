"""Two lists of lines cut into what stayed and what differs."""

import time
from itertools import pairwise

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.edit.source.line_diff import diff_lines

LINES = st.lists(st.sampled_from("abc"), max_size=12)


@given(LINES, LINES)
def test_the_opcodes_cover_both_lists(old: list[str], new: list[str]):
    left: list[str] = []
    right: list[str] = []
    for kind, first, last, begin, end in diff_lines(old, new):
        assert (first, begin) == (len(left), len(right))
        assert (kind == "equal") == (old[first:last] == new[begin:end])
        left += old[first:last]
        right += new[begin:end]
        assert kind == {(True, False): "delete", (False, True): "insert"}.get((first < last, begin < end), kind)
    assert (left, right) == (old, new)


@given(LINES, LINES)
def test_what_stayed_and_what_differs_take_turns(old: list[str], new: list[str]):
    equal = [kind == "equal" for kind, *_places in diff_lines(old, new)]
    assert all(first != second for first, second in pairwise(equal))


@each_row(
    ("old", "new", "kinds"),
    [
        (["a", "b", "c"], ["a", "x", "c"], ["equal", "replace", "equal"]),
        (["a", "b", "c"], ["a", "c"], ["equal", "delete", "equal"]),
        (["a", "c"], ["a", "b", "c"], ["equal", "insert", "equal"]),
        ([], [], []),
    ],
)
def test_each_stretch_has_its_kind(old: list[str], new: list[str], kinds: list[str]):
    assert [kind for kind, *_places in diff_lines(old, new)] == kinds


def test_many_lines_are_compared_in_good_time():
    old, new = [f"{n * n % 7}" for n in range(6_000)], [f"{n * n % 11 % 7}" for n in range(6_000)]
    began = time.process_time()
    assert len(diff_lines(old, new)) > 1_000
    assert time.process_time() - began < 2


def test_too_many_lines_differ_as_a_whole():
    old, new = ["a"] * 10_000, ["a"] * 20_000
    assert diff_lines(old, new)[0] == ("equal", 0, 10_000, 0, 10_000)
    assert diff_lines(old, [*new, "a"]) == [("replace", 0, 10_000, 0, 20_001)]
