"""A pack that is one file is told by its name or its first bytes, and checked as it was packed."""

from pathlib import Path

import pytest
from making_packs import LANES, make_file

from media_literacy.cli.pack_files import begins_as_pack, check_pack_file, is_pack_file


@pytest.mark.parametrize(
    ("name", "data", "is_named", "says_so"),
    [
        ("a.lessonpack", b"", True, False),
        ("a.LessonPack", b"text", True, False),
        ("a.md", b"PK\x03\x04", True, False),
        ("a.md", b"# Head", False, False),
        ("a.md", b"", False, False),
    ],
)
def test_a_pack_file_is_told_by_its_name_or_its_beginning(tmp_path: Path, name, data, is_named, says_so):
    (tmp_path / name).write_bytes(data)
    assert is_pack_file(tmp_path / name) is is_named
    assert begins_as_pack(tmp_path / name) is says_so


def test_a_pack_says_that_it_is_one_and_what_is_not_there_says_nothing(tmp_path: Path):
    assert begins_as_pack(make_file(tmp_path, "one"))
    for missing in (tmp_path / "gone.lessonpack", tmp_path):
        assert not is_pack_file(missing) and not begins_as_pack(missing)


def test_files_in_it_are_named_as_if_it_were_a_folder(tmp_path: Path):
    file = make_file(tmp_path, "one", {"lanes": LANES.replace("Flag: overclaim", "Flag: overclam")})
    checked = check_pack_file(file)
    assert [Path(report.file) for report in checked.reports] == [file, file / "lessons" / "lanes.md"]
    assert checked.reports[1].has_errors
    said = [(diagnostic.code, diagnostic.message) for diagnostic in checked.reports[0].diagnostics]
    assert len(said) == len(set(said))


def test_of_a_refused_pack_only_the_reason_is_said(tmp_path: Path):
    file = make_file(tmp_path, "one")
    file.write_bytes(file.read_bytes()[:-30])
    (report,) = check_pack_file(file).reports
    assert report.has_errors
