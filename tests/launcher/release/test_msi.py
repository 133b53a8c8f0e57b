"""What the installer for Windows says that it does; that it does so is tried under Wine."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from launcher.release import msi
from media_literacy.packs.archive.contents import MIMETYPE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("Media Literacy.exe", "media-literacy.exe", "packages/a/x.py", "packages/b/x.py"):
        path = tmp_path / "Media Literacy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "Media Literacy"


def test_every_file_is_a_part_of_its_own_and_is_installed(folder: Path) -> None:
    described = msi.describe(str(folder), "1.2.3")
    sources = [file.get("Source") for file in described.iter("File")]
    parts = [part.get("Id", "") for part in described.iter("Component")]

    assert sources == ["Media Literacy.exe", "media-literacy.exe", "packages/a/x.py", "packages/b/x.py"]
    assert parts and sorted(parts) == sorted({reference.get("Id", "") for reference in described.iter("ComponentRef")})


def test_the_same_part_has_the_same_number_in_the_next_version(folder: Path) -> None:
    def numbers(version: str) -> list[str | None]:
        return [part.get("Guid") for part in msi.describe(str(folder), version).iter("Component")]

    assert numbers("1.2.3") == numbers("1.2.4")
    assert len(set(numbers("1.2.3"))) == len(numbers("1.2.3"))


def test_packs_open_with_the_executable_without_a_console(folder: Path) -> None:
    values = {
        (value.get("Key"), value.get("Name")): value.get("Value")
        for value in msi.describe(str(folder), "1.2.3").iter("RegistryValue")
    }
    assert values[f"Software\\Classes\\{msi.PACK_ID}\\shell\\open\\command", None] == (
        '"[INSTALLFOLDER]Media Literacy.exe" "%1"'
    )
    assert values["Software\\Classes\\.lessonpack", None] == msi.PACK_ID
    icon = values[f"Software\\Classes\\{msi.PACK_ID}\\DefaultIcon", None]
    bundled = str(icon).rpartition("_bundled\\")[2].replace("\\", "/")
    assert (Path(__file__).parents[3] / bundled).is_file()
    assert values["Software\\Classes\\.lessonpack", "Content Type"] == MIMETYPE.decode()


def test_it_is_for_all_who_use_the_computer(folder: Path) -> None:
    described = msi.describe(str(folder), "1.2.3")
    assert [package.get("InstallScope") for package in described.iter("Package")] == ["perMachine"]
    assert {value.get("Root") for value in described.iter("RegistryValue")} == {"HKLM"}
    assert ElementTree.tostring(described)
