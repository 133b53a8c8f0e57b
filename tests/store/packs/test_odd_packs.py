"""Whatever lies among the packs, by whatever name, is listed and can be removed."""

import os
import sys
from pathlib import Path

import pytest
from making_packs import make_file, make_folder
from store.packs.installing import install

from media_literacy.store.packs.folder_replacement import Shelf
from media_literacy.store.packs.installed_packs import InstalledPacks


@pytest.fixture
def packs(tmp_path: Path) -> InstalledPacks:
    return InstalledPacks(tmp_path / "data", tmp_path / "own")


ODD_NAMES = ["-", "---", "-rf", "con", "Valley", "valley.", "x" * 200, "Ünder", "a b", "‮evil", "new\nline", "\udcff"]


@pytest.mark.skipif(sys.platform == "win32", reason="has no such names")
def test_whatever_lies_among_the_packs_is_listed_and_can_be_removed(packs: InstalledPacks, tmp_path: Path):
    install(packs, make_file(tmp_path, "one"))
    for number, name in enumerate(ODD_NAMES):
        place = packs.folder / name
        if number % 2:
            make_folder(place, id="valley")
        else:
            place.mkdir()
            (place / "notes.txt").write_text("mine")
    (packs.folder / "link").symlink_to(tmp_path / "one")
    (packs.folder / "loop").symlink_to("loop")
    (packs.folder / "file").write_text("no folder")

    listed = {installed.name: installed.readable for installed in packs.installed()}
    expected = {name: bool(number % 2) for number, name in enumerate(ODD_NAMES)}
    assert listed == {**expected, "valley": True, "link": True}
    for name in [*ODD_NAMES, "link"]:
        packs.remove(name)
    assert [installed.name for installed in packs.installed()] == ["valley"]
    assert (tmp_path / "one" / "pack.toml").exists(), "what a link leads to is somebody else's"
    packs.remove("valley")
    assert sorted(os.listdir(packs.folder)) == [
        ".before",
        ".lock",
        ".new",
        ".old",
        ".ready",
        ".removed",
        "file",
        "loop",
    ]
    assert not Shelf(packs.folder).is_untidy


@pytest.mark.parametrize("id", ["-", "---"])
def test_a_pack_that_an_earlier_version_installed_under_an_odd_id_can_be_removed(
    packs: InstalledPacks, tmp_path: Path, id: str
):
    place = make_folder(packs.folder / id, id=id)
    (place / ".installed.json").write_text('{"schema": 1, "hash": "ab"}')
    (installed,) = packs.installed()
    assert (installed.pack.id, installed.readable) == (id, True)
    packs.remove(id)
    assert packs.installed() == ()


def test_two_spellings_of_one_folder_are_one_pack_where_the_system_says_so(packs: InstalledPacks, tmp_path: Path):
    """On a disk that knows no capitals, a folder made by hand stands in the place of the pack with that id."""
    make_folder(packs.folder / "Valley")
    is_one = (packs.folder / "valley").exists()
    install(packs, make_file(tmp_path, "one"))
    names = [installed.name for installed in packs.installed()]
    assert names == (["valley"] if is_one else ["Valley", "valley"])
    for name in names:
        packs.remove(name)
    assert packs.installed() == ()
