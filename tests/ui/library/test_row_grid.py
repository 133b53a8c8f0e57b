"""Rows below one another and side by side."""

from media_literacy.ui.library.row_grid import row_tops


def test_in_one_column_every_item_begins_where_the_one_before_ends():
    assert row_tops([5, 10, 20], {0}, 1) == [0, 5, 15, 35]


def test_rows_side_by_side_begin_alike_and_the_highest_counts():
    assert row_tops([5, 10, 20, 7], {0}, 2) == [0, 5, 5, 25, 32]


def test_a_heading_begins_anew_though_a_place_beside_the_row_is_free():
    assert row_tops([5, 10, 5, 10, 10], {0, 2}, 2) == [0, 5, 15, 20, 20, 30]


def test_no_rows_have_no_height():
    assert row_tops([], (), 1) == row_tops([], (), 3) == [0]
