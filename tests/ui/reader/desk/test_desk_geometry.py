"""Where page, notes and brackets find room, and where the notes have to go into the text."""

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.reader.desk.desk_geometry import (
    BARS_BEYOND,
    BRACKETS,
    EDGE,
    GUTTER,
    NOTE_LEAST,
    NOTE_MOST,
    PAGE_LEAST,
    PAGE_MOST,
    bar_side,
    measure_desk,
)

sizes = st.sampled_from([0.8, 1.0, 1.15, 1.25, 1.5, 1.75, 2.0, 3.0])


@each_row("width", [1010, 1024, 1280, 1920, 3840])
def test_page_notes_and_brackets_stand_beside_each_other_on_a_school_screen(width):
    desk = measure_desk(width, 1.0)
    assert desk.has_margin
    assert desk.page_x >= BRACKETS
    assert desk.page_x + desk.page_width + GUTTER <= desk.notes_x + 1
    assert desk.notes_x + desk.notes_width <= width - EDGE + 1


@each_row("width", [320, 640, 800, 959])
def test_below_960_px_the_notes_go_into_the_text(width):
    desk = measure_desk(width, 1.0)
    assert not desk.has_margin
    assert (desk.notes_x, desk.notes_width) == (desk.page_x, desk.page_width)


def test_at_twice_the_text_size_a_school_screen_has_no_margin():
    desk = measure_desk(1024, 2.0)
    assert not desk.has_margin
    assert desk.page_width >= 900


@given(st.integers(200, 4000), sizes)
def test_everything_stays_on_the_desk(width, size):
    desk = measure_desk(width, size)
    assert desk.page_x >= 0 and desk.page_width > 0 and desk.notes_width > 0
    assert desk.page_x + desk.page_width <= width
    assert desk.notes_x + desk.notes_width <= width


@given(st.integers(200, 4000), sizes)
def test_beside_each_other_page_and_notes_keep_their_measures(width, size):
    desk = measure_desk(width, size)
    if desk.has_margin:
        assert PAGE_LEAST * size - 1 <= desk.page_width <= PAGE_MOST * size + 1
        assert NOTE_LEAST * size - 1 <= desk.notes_width <= NOTE_MOST * size + 1
        assert desk.page_x >= BRACKETS - 1
        assert desk.notes_x - (desk.page_x + desk.page_width) >= GUTTER - 1


@each_row(("width", "beside"), [(2120, 440), (1196 + 440, 440), (1178, 422), (986, 294)])
def test_what_stands_beside_the_desk_moves_the_page_by_no_more_than_it_has_to(width, beside):
    alone, together = measure_desk(width + beside, 1.0), measure_desk(width, 1.0, beside=beside)
    end = together.notes_x + together.notes_width
    assert together.page_x <= alone.page_x and end <= width - EDGE + 1
    assert abs(together.page_x - alone.page_x) <= 1 or abs(end - (width - EDGE)) <= 1


def test_bars_reach_to_the_window_and_in_a_wide_one_a_little_beyond_page_and_notes():
    assert [bar_side(width, 1.0) for width in (640, 1280, 1281, 1283, 2560)] == [0, 0, 0, 2, 640]
    wide = measure_desk(2560, 1.0)
    assert 2560 - 640 - (wide.notes_x + wide.notes_width) == pytest.approx(EDGE + BARS_BEYOND, abs=1)
    assert bar_side(2560, 2.0) == 110


@given(st.integers(200, 4000), sizes)
def test_from_the_right_everything_stands_on_the_other_side(width, size):
    left, right = measure_desk(width, size), measure_desk(width, size, is_right_to_left=True)
    assert (right.has_margin, right.page_width, right.notes_width) == (
        left.has_margin,
        left.page_width,
        left.notes_width,
    )
    assert right.page_x + right.page_width == width - left.page_x
    assert right.notes_x + right.notes_width == width - left.notes_x
