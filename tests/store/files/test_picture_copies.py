"""Pictures copied beside a lesson: what they are called, what is left alone, and what is refused."""

import os

import pytest
from each_row import each_row

from media_literacy.errors import FileError
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.store.files.picture_copies import copy_picture, copy_pictures_along

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "lesson"
    made.mkdir()
    return made


def picture(tmp_path, name="bus.png", data=PNG):
    file = tmp_path / name
    file.write_bytes(data)
    return file


@each_row(
    ("name", "expected"),
    [
        ("bus.png", "bus.png"),
        ("My Bus (1).PNG", "my-bus-1.png"),
        ("Straße.jpg", "strae.png"),  # its first bytes tell what it is
        ("автобус.png", "picture.png"),
        ("con.png", "picture.png"),
        ("x" * 100 + ".png", "x" * 60 + ".png"),
    ],
)
def test_it_has_a_name_that_harms_nothing(tmp_path, folder, name, expected):
    for old in folder.iterdir():
        old.unlink()
    assert copy_picture(picture(tmp_path, name), folder) == expected
    assert (folder / expected).read_bytes() == PNG


def test_it_never_goes_over_another_file_and_the_same_one_is_used_again(tmp_path, folder):
    (folder / "bus.png").write_bytes(b"something else")
    assert copy_picture(picture(tmp_path), folder) == "bus-2.png"
    assert copy_picture(picture(tmp_path), folder) == "bus-2.png"
    assert (folder / "bus.png").read_bytes() == b"something else"


def test_one_that_lies_beside_the_lesson_stays_where_it_is(folder):
    assert copy_picture(picture(folder, "My.png"), folder) == "My.png"
    assert [file.name for file in folder.iterdir()] == ["My.png"]


def test_a_link_to_another_folder_is_copied_because_no_lesson_shows_it(tmp_path, folder):
    (folder / "bus.png").symlink_to(picture(tmp_path))
    for _time in range(2):
        assert copy_picture(folder / "bus.png", folder) == "bus-2.png"
    assert not (folder / "bus-2.png").is_symlink() and len([*folder.iterdir()]) == 2


@each_row(
    ("data", "why"),
    [
        (b"GIF89a" + bytes(40), "not a PNG, JPEG or WebP"),
        (PNG + bytes(PICTURE_BYTES), "larger than"),
        (PNG.replace(b"\0\0\0\x10\0\0\0\x10", b"\0\0\x40\0\0\0\x40\0"), "larger than"),
        (b"", "not a PNG, JPEG or WebP"),
    ],
)
def test_what_no_lesson_may_show_is_refused(tmp_path, folder, data, why):
    with pytest.raises(FileError) as refused:
        copy_picture(picture(tmp_path, data=data), folder)
    assert why in refused.value.message and not [*folder.iterdir()]


def test_a_missing_file_and_a_folder_that_takes_nothing_are_told(tmp_path, folder, monkeypatch):
    with pytest.raises(FileError, match="cannot be read"):
        copy_picture(tmp_path / "none.png", folder)

    def refuse(*_arguments):
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileError):
        copy_picture(picture(tmp_path), folder)


def test_the_pictures_of_a_lesson_go_along_to_another_folder_and_never_over_another_file(tmp_path, folder):
    old = tmp_path / "old"
    (old / "media").mkdir(parents=True)
    for name in ("bus 1.png", "media/tram.png", "boat.png"):
        (old / name).write_bytes(PNG)
    (folder / "boat.png").write_bytes(b"another")
    sources = ["bus%201.png", "media/tram.png", "boat.png", "none.png"]
    for _time in range(2):  # what is there already is the same
        assert copy_pictures_along(sources, old, folder) == ("boat.png", "none.png")
    assert (folder / "bus 1.png").read_bytes() == (folder / "media" / "tram.png").read_bytes() == PNG
    assert (folder / "boat.png").read_bytes() == b"another"
    assert copy_pictures_along(sources, old, old) == ()
