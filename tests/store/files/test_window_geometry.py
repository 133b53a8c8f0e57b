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
