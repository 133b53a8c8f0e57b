"""A pack is looked at, a file or a folder, and nothing is changed by that."""

from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_file
from packs.archive.building import pack_with
from store.packs.installing import tree

from media_literacy.errors import FileError
from media_literacy.store.packs.installed_packs import InstalledPacks


def test_looking_at_a_pack_writes_nothing(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    assert inspection.pack is not None and not inspection.is_update and not inspection.is_installed
    assert inspection.pack.title == "Valley"
    assert [lesson.title for lesson in inspection.lessons] == ["Bus lanes"]
    assert not (tmp_path / "data").exists()


def test_a_pack_with_the_name_of_a_device_is_refused(packs: InstalledPacks, tmp_path: Path):
    file = tmp_path / "con.lessonpack"
    file.write_bytes(pack_with({"pack.toml": b'id = "con"'}))
    inspection = packs.inspect(file)
    assert inspection.pack is None
    assert inspection.report.has_errors


def test_a_folder_that_is_no_pack_is_refused_with_its_diagnostics(packs: InstalledPacks, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    assert [diagnostic.code for diagnostic in packs.inspect(tmp_path / "empty").report.diagnostics] == [
        "pack-unreadable"
    ]


def test_a_missing_file_is_told(packs: InstalledPacks, tmp_path: Path):
    with pytest.raises(FileError, match="no file"):
        packs.inspect(tmp_path / "none.lessonpack")


def test_faults_in_a_lesson_are_told_and_refuse_nothing(packs: InstalledPacks, tmp_path: Path):
    broken = LANES.replace("Flag: overclaim", "Flag: overclam")
    inspection = packs.inspect(make_file(tmp_path, "one", {"lanes": broken}))
    assert [(report.file, report.has_errors) for report in inspection.lesson_reports] == [("lessons/lanes.md", True)]
    assert packs.install(inspection).pack.id == "valley"


def test_a_pack_of_the_app_is_compared_with_and_comes_back(packs: InstalledPacks, tmp_path: Path, own: Path):
    update = packs.inspect(make_file(tmp_path, "two", {"spoons": SPOONS, "lanes": LANES}, version="2", id="first"))
    assert update.is_update
    assert update.comes_with_app
    assert "The lesson “Bus lanes” was added." in [change.words for change in update.changes]
    assert all(lesson.minutes for lesson in update.lessons)
    before = tree(own)
    assert packs.install(update).hides_own
    packs.remove("first")
    assert packs.installed() == ()
    assert tree(own) == before


def test_a_pack_of_the_app_that_was_packed_as_it_is_is_said_to_be_the_same_version(packs: InstalledPacks, own: Path):
    same = packs.inspect(own / "first")
    assert (same.is_update, same.changes) == (True, ())
    assert same.version_words == "It is version 1.0.0, as the one that you have is."


def test_a_damaged_list_of_authors_is_told_with_the_pack(packs: InstalledPacks, tmp_path: Path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "authors.json").write_text("[]", encoding="utf-8")
    assert "authors-damaged.json" in packs.inspect(make_file(tmp_path, "one")).diagnostic
