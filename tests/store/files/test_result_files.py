import os
from pathlib import Path

import pytest

from media_literacy.engine.sheets.result_file import LARGEST
from media_literacy.errors import FileError
from media_literacy.store.files import result_files
from media_literacy.store.files.result_files import given_files


def names(*paths: Path) -> list[str]:
    return [given.name for given in given_files(paths)]


def message(path: Path) -> str:
    (given,) = given_files([path])
    assert isinstance(given.data, FileError)
    return given.data.message


def test_a_file_that_is_named_may_be_called_anything(tmp_path: Path) -> None:
    file = tmp_path / "result"
    file.write_bytes(b"{}")
    assert list(given_files([file])) == [("result", b"{}")]


def test_a_folder_is_read_with_its_folders_by_name(tmp_path: Path) -> None:
    for name in ("b.json", "a.JSON", "codes.txt", "form.csv", "photo.png", ".hidden.json", "one/deep/x.json"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert names(tmp_path) == ["a.JSON", "b.json", "codes.txt", "form.csv", os.path.join("one", "deep", "x.json")]


def test_links_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.json").touch()
    (inner / "link.json").symlink_to(tmp_path / "secret.json")
    (inner / "round").symlink_to(tmp_path)
    assert message(inner) == "There is no file with results in this folder."


def test_folders_are_looked_into_so_deep(tmp_path: Path) -> None:
    deep = tmp_path / "1" / "2" / "3"
    (deep / "4").mkdir(parents=True)
    (deep / "within.json").touch()
    (deep / "4" / "beyond.json").touch()
    assert names(tmp_path) == [os.path.join("1", "2", "3", "within.json")]


def test_only_so_many_files_are_read_and_the_rest_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result_files, "MOST_FILES", 3)
    for number in range(3):
        (tmp_path / f"{number}.json").touch()
    assert names(tmp_path) == ["0.json", "1.json", "2.json"]
    (tmp_path / "3.json").touch()
    *read, rest = given_files([tmp_path])
    assert len(read) == 3 and isinstance(rest.data, FileError)
    assert rest.data.message == "Only 3 files of this folder were read."


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert message(tmp_path / "gone.json") == "There is no such file."
    os.mkfifo(tmp_path / "pipe")
    assert message(tmp_path / "pipe") == "This file cannot be read."


def test_of_a_large_file_no_more_is_read_than_shows_it(tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    with file.open("wb") as stream:
        stream.truncate(10 * LARGEST)
    (given,) = given_files([file])
    assert isinstance(given.data, bytes) and len(given.data) == LARGEST + 1
