"""A lesson belongs to the pack whose file lies beside it or one folder above."""

from pathlib import Path

from media_literacy.lesson.pack_folder import find_pack_file


def test_the_nearest_pack_file_is_found_one_folder_up_at_most(tmp_path: Path):
    lesson = tmp_path / "pack" / "lessons" / "deep" / "news.md"
    lesson.parent.mkdir(parents=True)
    assert find_pack_file(lesson) is None
    (tmp_path / "pack" / "pack.toml").touch()
    assert find_pack_file(lesson) is None
    above = lesson.parent.parent / "pack.toml"
    above.touch()
    assert find_pack_file(lesson) == above
    (lesson.parent / "pack.toml").mkdir()
    assert find_pack_file(lesson) == above
    (lesson.parent / "pack.toml").rmdir()
    (lesson.parent / "pack.toml").touch()
    assert find_pack_file(lesson) == lesson.parent / "pack.toml"
