"""One folder is remembered, until it is forgotten."""

from pathlib import Path

from media_literacy.ui.widgets.last_folder import forget_last_folder, last_folder, remember_folder


def test_the_last_one_is_remembered_until_it_is_forgotten(tmp_path: Path):
    forget_last_folder()
    assert last_folder() is None
    remember_folder(tmp_path)
    remember_folder(tmp_path / "b")
    assert last_folder() == tmp_path / "b"
    forget_last_folder()
    assert last_folder() is None
