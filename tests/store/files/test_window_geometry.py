"""The window opens where it was, and never where nobody could reach it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.store.files.window_geometry import FILE_NAME, WindowPlace, fitted, load_place, save_place

SCREEN = (0, 0, 1920, 1040)
SECOND = (1920, 100, 1280, 1000)
FRAME = 40
numbers = st.integers(-10_000, 10_000)
places = st.builds(WindowPlace, numbers, numbers, st.integers(1, 10_000), st.integers(1, 10_000), st.booleans())


def test_a_place_is_read_as_it_was_kept(tmp_path):
    place = WindowPlace(-300, 40, 1200, 800, is_maximized=True)
    save_place(place, tmp_path / "new")
    assert load_place(tmp_path / "new") == place


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"x": 1, "y": 2, "width": 0, "height": 4}',
        '{"x": 1, "y": "2", "width": 3, "height": 4}',
        '{"x": true, "y": 2, "width": 3, "height": 4}',
        '{"x": 1e9, "y": 2, "width": 3, "height": 4}',
        '{"x": 123456789012, "y": 2, "width": 3, "height": 4}',
        '{"x": 100000, "y": 2, "width": 3, "height": 4}',
        '{"x": -100000, "y": 2, "width": 3, "height": 4}',
        '{"x": 1, "y": 2, "width": 3, "height": 0}',
        '{"x": 1, "y": 2, "width": -3, "height": 4}',
    ],
)
def test_what_makes_no_sense_is_passed_over(tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text)
    assert load_place(tmp_path) is None


def test_the_farthest_and_the_smallest_place_is_read(tmp_path):
    (tmp_path / FILE_NAME).write_text('{"x": -99999, "y": 99999, "width": 1, "height": 1}')
    assert load_place(tmp_path) == WindowPlace(-99_999, 99_999, 1, 1)


def test_nothing_kept_is_nothing(tmp_path):
    assert load_place(tmp_path) is None


def test_a_place_that_fits_stays():
    place = WindowPlace(2000, 200, 1000, 700)
    assert fitted(place, [SCREEN, SECOND], FRAME) == place


def test_a_screen_that_is_gone_leaves_the_first():
    assert fitted(WindowPlace(2000, 200, 1000, 700), [SCREEN], FRAME) == WindowPlace(920, 200, 1000, 700)


def test_a_window_that_is_too_large_gets_the_size_of_the_screen():
    assert fitted(WindowPlace(-50, -50, 3000, 3000), [SCREEN], FRAME) == WindowPlace(0, 40, 1920, 1000)


@given(places, st.lists(st.sampled_from([SCREEN, SECOND, (-1024, 0, 1024, 700)]), min_size=1, unique=True))
def test_every_window_is_wholly_on_one_screen_with_its_title_bar(place, screens):
    found = fitted(place, screens, FRAME)
    assert any(
        left <= found.x
        and found.x + found.width <= left + across
        and top + FRAME <= found.y
        and found.y + found.height <= top + down
        for left, top, across, down in screens
    )
    assert fitted(found, screens, FRAME) == found
