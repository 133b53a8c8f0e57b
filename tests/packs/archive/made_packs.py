"""Folders of packs, their archives, and an opening that watches what is written."""

import struct
import zlib
from pathlib import Path

from media_literacy.packs.archive.archive_writing import write_pack
from media_literacy.packs.archive.extracting import OpenedArchive, open_archive

PACK_TOML = """\
schema = 1
id = "bridges"
version = "1.0.0"
title = "Bridges"
language = "en"
license = "CC-BY-4.0"
authors = ["A. Teacher"]
lessons = ["lessons/bridge.md"]
min-app = "0.1.0"
"""
LESSON = "# The bridge opens\n\nIt rained.[^rain]\n\n[^rain]: **Fine: can be checked.** The weather is kept.\n"


def picture(width: int = 2, height: int = 2) -> bytes:
    """A whole PNG whose header says this size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0\0\0" * 2, 0)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


FILES = {
    "LICENSES/CC-BY-4.0.txt": b"You may share it.\n",
    "lessons/bridge.md": LESSON.encode(),
    "lessons/media/bridge.png": picture(),
    "pack.toml": PACK_TOML.encode(),
}


def make_folder(folder: Path, files: dict[str, bytes] = FILES) -> Path:
    """The folder of a small sound pack, or of other files."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def pack_bytes(folder: Path) -> bytes:
    """The pack in a folder as one file."""
    written = write_pack(folder)
    assert written.data is not None, written.report
    return written.data


def open_bytes(data: bytes, folder: Path) -> OpenedArchive:
    """Open these bytes as a pack, into a new folder."""
    into = folder / "opened"
    into.mkdir()
    file = folder / "some.lessonpack"
    file.write_bytes(data)
    return open_archive(file, into)
