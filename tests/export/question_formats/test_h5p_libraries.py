import pytest
from export.question_formats.donors import MULTIPLE_CHOICE, donor

from media_literacy.errors import AppError, FileError
from media_literacy.export.question_formats import h5p_libraries
from media_literacy.export.question_formats.h5p_libraries import libraries_of

SCRIPT = "H5P.MultiChoice-1.14/js/a.js"


def test_dependencies_and_files_of_libraries_are_taken_and_nothing_of_the_content(tmp_path):
    files = {SCRIPT: "x", "H5P.MultiChoice-1.14/library.json": "{}", "content/content.json": "{}", "a.js": "y"}
    found = libraries_of(donor(tmp_path / "a.h5p", files))
    assert [one.as_json()["minorVersion"] for one in found.dependencies] == [14, 4]
    assert found.files == (("H5P.MultiChoice-1.14/js/a.js", b"x"), ("H5P.MultiChoice-1.14/library.json", b"{}"))


@pytest.mark.parametrize(
    "name",
    [
        "H5P.A-1.1/../../x.js",
        "/H5P.A-1.1/x.js",
        "H5P.A-1.1/.hidden.js",
        "H5P.A-1.1/x.php",
        "H5P.A-1.1/a/./x.js",
        "H5P.A-1.1\\x.js",
        "x.js",
    ],
)
def test_no_other_file_is_taken(tmp_path, name):
    assert libraries_of(donor(tmp_path / "a.h5p", {name: "x"})).files == ()


@pytest.mark.parametrize(
    "described",
    ["", "[]", "{}", '{"preloadedDependencies": 3}', '{"preloadedDependencies": [1, {"machineName": 2}]}', "[" * 9_999],
)
def test_what_does_not_say_that_it_is_multiple_choice_is_refused(tmp_path, described):
    with pytest.raises(AppError, match="Multiple Choice"):
        libraries_of(donor(tmp_path / "a.h5p", {}, described=described))


@pytest.mark.parametrize("version", [-1, 10_000, True, "1", None])
def test_a_version_that_is_none_is_no_dependency(tmp_path, version):
    odd = {**MULTIPLE_CHOICE, "minorVersion": version}
    if version is True:
        assert libraries_of(donor(tmp_path / "a.h5p", {}, (odd,))).dependencies[0].as_json()["minorVersion"] == 1
        return
    with pytest.raises(AppError):
        libraries_of(donor(tmp_path / "a.h5p", {}, (odd,)))


def test_what_is_no_archive_or_not_there_is_refused(tmp_path):
    (tmp_path / "a.h5p").write_text("no archive")
    with pytest.raises(AppError, match="no H5P file"):
        libraries_of(tmp_path / "a.h5p")
    with pytest.raises(FileError):
        libraries_of(tmp_path / "b.h5p")


def test_a_bomb_is_stopped_at_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(h5p_libraries, "UNPACKED_BYTES", 1_000)
    files = {SCRIPT: "x" * 600, "H5P.MultiChoice-1.14/js/b.js": "x" * 400}
    assert len(libraries_of(donor(tmp_path / "a.h5p", files)).files) == 2
    with pytest.raises(AppError, match="too large"):
        libraries_of(donor(tmp_path / "b.h5p", {**files, "H5P.MultiChoice-1.14/js/c.js": "x"}))


def test_many_files_and_a_large_one_are_refused(tmp_path, monkeypatch):
    path = donor(tmp_path / "a.h5p", {SCRIPT: "x", "H5P.MultiChoice-1.14/js/b.js": "x"})
    monkeypatch.setattr(h5p_libraries, "ENTRIES", 1)
    with pytest.raises(AppError, match="too large"):
        libraries_of(path)
    monkeypatch.setattr(h5p_libraries, "FILE_BYTES", 10)
    with pytest.raises(AppError, match="too large"):
        libraries_of(path)
