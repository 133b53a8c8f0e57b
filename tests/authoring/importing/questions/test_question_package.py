import zipfile
from io import BytesIO

import pytest
from authoring.importing.questions.question_files import zipped

from media_literacy.authoring.importing.questions import question_package
from media_literacy.authoring.importing.questions.question_package import PackageKind, package_kind, read_part
from media_literacy.errors import FileError


def test_a_package_is_known_by_the_names_in_it():
    assert package_kind(zipped([("imsmanifest.xml", "")]), "a") is PackageKind.QTI
    assert package_kind(zipped([("h5p.json", "")]), "a") is PackageKind.H5P
    assert package_kind(zipped([("word/document.xml", "")]), "a") is None
    assert package_kind(b"PK\x03\x04 broken", "a") is None


def test_a_part_is_unpacked_up_to_the_limit(monkeypatch):
    monkeypatch.setattr(question_package, "LARGEST_PART", 100)
    assert read_part(zipped([("a", "x" * 100)]), "a", "p") == b"x" * 100
    with pytest.raises(FileError):
        read_part(zipped([("a", "x" * 101)]), "a", "p")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_is_missing_twice_there_or_broken_is_refused():
    sound = zipped([("a", "x" * 50)])
    for data, part in ((sound, "b"), (zipped([("a", "1"), ("a", "2")]), "a"), (sound[:-30], "a"), (b"PK", "a")):
        with pytest.raises(FileError, match="No question"):
            read_part(data, part, "p")


def test_a_locked_part_is_refused():
    data = bytearray(zipped([("a", "x")]))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        directory = archive.start_dir
    data[directory + 8] |= 1
    with pytest.raises(FileError):
        read_part(bytes(data), "a", "p")
