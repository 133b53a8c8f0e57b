"""Packs are looked at, installed, put back and taken away; what was there before a fault is there after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_file
from store.packs.installing import install, tree

from media_literacy.errors import StoreError
from media_literacy.jobs import Job
from media_literacy.packs.pack_toml import Pack
from media_literacy.store.packs import pack_reading
from media_literacy.store.packs.folder_replacement import Shelf
from media_literacy.store.packs.installed_packs import InstalledPacks


def test_a_pack_is_installed_as_it_is(packs: InstalledPacks, tmp_path: Path):
    found = install(packs, make_file(tmp_path, "one"))
    assert (found.pack.id, found.pack.title, found.before, found.hides_own) == ("valley", "Valley", None, False)
    assert packs.installed() == (found,)
    installed = tree(packs.folder / "valley")
    source = tree(tmp_path / "one")
    assert {name: installed[name] for name in source} == source


def test_a_folder_is_installed_like_its_file(packs: InstalledPacks, tmp_path: Path):
    file = make_file(tmp_path, "one")
    found = install(packs, tmp_path / "one")
    assert packs.inspect(file).is_installed
    assert found.hash == packs.inspect(file).hash


def test_an_update_is_told_in_words_and_can_be_put_back(packs: InstalledPacks, tmp_path: Path):
    install(packs, make_file(tmp_path, "one"))
    before = tree(packs.folder / "valley")
    update = packs.inspect(make_file(tmp_path, "two", {"lanes": LANES.replace("Flag:", "Check:")}, version="1.1.0"))
    assert update.is_update
    assert [change.words for change in update.changes] == [
        "The pack’s details: “version” changed from 1.0.0 to 1.1.0.",
        "Sentence 2: verdict changed from Flag to Check.",
    ]
    found = packs.install(update)
    after = tree(packs.folder / "valley")
    assert (found.pack.version, found.before and found.before.version) == ("1.1.0", "1.0.0")
    assert after != before
    assert packs.put_back("valley").pack.version == "1.0.0"
    assert tree(packs.folder / "valley") == before
    packs.put_back("valley")
    assert tree(packs.folder / "valley") == after


def test_the_same_version_again_changes_nothing(packs: InstalledPacks, tmp_path: Path):
    first, second = make_file(tmp_path, "one"), make_file(tmp_path, "two", version="2")
    install(packs, first)
    install(packs, second)
    assert packs.inspect(second).is_installed
    assert install(packs, second).before is not None
    assert packs.put_back("valley").pack.version == "1.0.0"


def test_only_the_last_version_before_is_kept(packs: InstalledPacks, tmp_path: Path):
    for version in ("1", "2", "3"):
        install(packs, make_file(tmp_path, f"v{version}", version=version))
    assert packs.put_back("valley").pack.version == "2"
    assert packs.put_back("valley").pack.version == "3"


def test_a_pack_that_is_removed_is_gone_with_its_version_before(packs: InstalledPacks, tmp_path: Path):
    install(packs, make_file(tmp_path, "one"))
    install(packs, make_file(tmp_path, "two", version="2"))
    packs.remove("valley")
    assert packs.installed() == ()
    assert tree(packs.folder) == {".lock": b""}
    with pytest.raises(StoreError, match="no earlier version"):
        packs.put_back("valley")


@pytest.mark.parametrize("name", ["nothing", "..", ".", "", ".lock", ".before", "../data", "Ünder", "a/b", "/", "\0"])
def test_what_is_not_installed_cannot_be_removed_or_put_back(packs: InstalledPacks, tmp_path: Path, name: str):
    install(packs, make_file(tmp_path, "one"))
    before = tree(tmp_path)
    with pytest.raises(StoreError):
        packs.remove(name)
    with pytest.raises(StoreError):
        packs.put_back(name)
    assert tree(tmp_path) == before


def test_a_refused_pack_cannot_be_installed(packs: InstalledPacks, tmp_path: Path):
    file = tmp_path / "bad.lessonpack"
    file.write_bytes(make_file(tmp_path, "one").read_bytes()[:-30])
    inspection = packs.inspect(file)
    assert inspection.pack is None
    assert inspection.report.has_errors
    with pytest.raises(StoreError, match="not installed"):
        packs.install(inspection)
    assert not (tmp_path / "data").exists()


def test_a_file_that_changed_since_it_was_looked_at_is_not_installed(packs: InstalledPacks, tmp_path: Path):
    file = make_file(tmp_path, "one")
    inspection = packs.inspect(file)
    file.write_bytes(make_file(tmp_path, "two", {"spoons": SPOONS}).read_bytes())
    with pytest.raises(StoreError, match="changed while"):
        packs.install(inspection)
    assert packs.installed() == ()


def test_a_version_installed_meanwhile_asks_to_look_again(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "two", version="2"))
    install(packs, make_file(tmp_path, "one"))
    with pytest.raises(StoreError, match="meanwhile"):
        packs.install(inspection)
    assert packs.installed()[0].pack.version == "1.0.0"


def test_another_program_is_waited_for_for_ten_seconds(packs: InstalledPacks, monkeypatch: pytest.MonkeyPatch):
    patience: list[float] = []

    @contextmanager
    def changing(_shelf: Shelf, seconds: float) -> Iterator[None]:
        patience.append(seconds)
        yield

    monkeypatch.setattr(Shelf, "changing", changing)
    with pytest.raises(StoreError):
        packs.remove("nothing")
    assert patience == [10.0]


def test_the_texts_of_a_newer_version_are_looked_through_for_two_seconds(
    packs: InstalledPacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    limits: list[tuple[float, ...]] = []
    glance_at = pack_reading.glance_at

    def noted(pack: Pack, folder: Path, job: Job, *seconds: float) -> pack_reading.Glance:
        limits.append(seconds)
        return glance_at(pack, folder, job, *seconds)

    monkeypatch.setattr(pack_reading, "glance_at", noted)
    install(packs, make_file(tmp_path, "one"))
    packs.inspect(make_file(tmp_path, "two", version="2"))
    assert limits == [(), (2.0,)]
