"""A table's width goes to the columns that have much to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.text.table_columns import column_widths


def test_where_there_is_room_all_get_more_in_proportion():
    assert column_widths([50.0, 150.0], [0.0, 0.0], 400.0) == [100.0, 300.0]
    assert column_widths([50.0, 150.0], [0.0, 0.0], 200.0) == [50.0, 150.0]


def test_where_there_is_less_narrow_columns_keep_what_they_want():
    assert column_widths([50.0, 900.0], [0.0, 0.0], 199.0) == [50.0, 149.0]
    assert column_widths([50.0, 100.0, 800.0, 900.0], [0.0] * 4, 350.0) == [50.0, 100.0, 100.0, 100.0]
    assert column_widths([300.0, 300.0], [0.0, 0.0], 200.0) == [100.0, 100.0]


def test_no_word_is_broken_as_long_as_all_fit():
    assert column_widths([300.0, 60.0], [280.0, 20.0], 320.0) == [280.0, 40.0]
    assert column_widths([900.0, 60.0], [200.0, 20.0], 300.0) == [240.0, 60.0]
    assert column_widths([300.0, 300.0], [180.0, 20.0], 200.0) == [180.0, 20.0]
    assert column_widths([300.0, 300.0], [180.0, 21.0], 200.0) == [100.0, 100.0]


@given(
    st.lists(st.tuples(st.floats(10.0, 5_000.0), st.floats(0.0, 1.0)), min_size=1, max_size=12),
    st.floats(50.0, 2_000.0),
)
def test_together_they_fill_the_room_and_each_has_some(columns, room):
    wanted = [want for want, _share in columns]
    widths = column_widths(wanted, [want * share for want, share in columns], room)
    assert sum(widths) == pytest.approx(room)
    assert all(width > 0 for width in widths)
