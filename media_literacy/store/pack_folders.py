"""What a folder with a pack says of itself: which version was installed there, and which pack it is."""

from pathlib import Path

from media_literacy.store.whole_files import read_json, write_json

RECORD_NAME = ".installed.json"
"""Beside a pack's own files; no file in an archive may have a name with a dot in front."""


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
    from media_literacy.lesson.pack import read_pack

    for file in sorted(folders.glob("*/pack.toml")):
        pack, _report = read_pack(file.parent)
        if pack is not None and pack.id == pack_id:
            return file.parent
    return None
