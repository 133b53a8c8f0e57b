"""What a folder with a pack says of itself: which version was installed there, and which pack it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy.files.json_files import read_json, write_json

if TYPE_CHECKING:
    from media_literacy.packs.pack_toml import Pack

RECORD_NAME = ".installed.json"
"""Beside a pack's own files; no file in an archive may have a name with a dot in front."""


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack as it is installed; `before` is the version that can be put back.

    `hides_own` says that it stands in place of a pack that comes with the app. A folder among the packs that holds none
    is not `readable`: then it has nothing but a name, and can be removed like the others.
    """

    pack: "Pack"
    hash: str
    before: "Pack | None"
    hides_own: bool
    readable: bool = True

    @property
    def name(self) -> str:
        """By which it is put back and removed: that of its folder, which is the id unless somebody put it there."""
        return self.pack.folder.name


def id_and_name(installed: InstalledPack) -> tuple[str, str]:
    """By which packs are put in order."""
    return installed.pack.id, installed.name


def record_hash(folder: Path, hash: str) -> None:
    """Write down which version is in the folder; OSError when that fails."""
    write_json(folder / RECORD_NAME, {"schema": 1, "hash": hash})


def recorded_hash(folder: Path) -> str:
    """The hash of an installed pack; empty where none is installed, or what was written beside it is damaged.

    OSError when it cannot be read: then nobody knows which version is there.
    """
    try:
        value = (read_json(folder / RECORD_NAME) or {}).get("hash")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    return value if isinstance(value, str) else ""


def pack_folder(folders: Path, pack_id: str) -> Path | None:
    """The folder of the pack with that id among the folders in one; None when there is none."""
    from media_literacy.packs.pack_toml import read_pack

    for file in sorted(folders.glob("*/pack.toml")):
        pack, _report = read_pack(file.parent)
        if pack is not None and pack.id == pack_id:
            return file.parent
    return None
