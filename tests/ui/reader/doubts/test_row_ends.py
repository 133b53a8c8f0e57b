"""A list ends between two rows, and never behind a heading."""

from media_literacy.ui.reader.doubts.row_ends import last_end, row_ends

ENDS = [30, 50, 90]


def test_it_may_end_behind_every_row_but_not_behind_a_heading():
    assert row_ends([(10, True), (20, False), (20, False), (15, True), (25, False)]) == ENDS
    assert row_ends([]) == []


def test_it_ends_behind_the_last_row_that_has_room():
    assert [last_end(ENDS, within) for within in (30, 49, 50, 89, 90, 500)] == [30, 30, 50, 50, 90, 90]


def test_where_not_even_the_first_row_has_room_all_of_it_is_used():
    assert last_end(ENDS, 29) == 29 and last_end([], 7) == 7
