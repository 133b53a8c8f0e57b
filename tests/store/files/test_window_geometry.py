import pytest

from media_literacy.store.files.window_geometry import FILE_NAME, load_geometry, save_geometry


def test_a_geometry_is_read_as_it_was_saved(tmp_path):
    geometry = bytes(range(256))
    save_geometry(geometry, tmp_path / "new")
    assert load_geometry(tmp_path / "new") == geometry


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"geometry": 5}',
        '{"geometry": "no base 64"}',
        '{"geometry": "ä"}',
        '{"geometry": "abc"}',
        '{"height": 700, "is_maximized": false, "width": 1000, "x": 20, "y": 30}',
    ],
)
def test_what_is_no_geometry_is_passed_over_also_that_of_earlier_versions(tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text)
    assert load_geometry(tmp_path) is None


def test_nothing_saved_is_nothing(tmp_path):
    assert load_geometry(tmp_path) is None


def test_a_screen_above_or_beside_a_window_shares_nothing_with_it():
    below, beside = (1000, 500, 50, 50), (500, 1000, 50, 50)
    assert fitted((0, 500, 1005, 50), [(0, 0, 1000, 100), below], 0).x == 1000
    assert fitted((500, 0, 50, 1005), [(0, 0, 100, 1000), beside], 0).y == 1000
