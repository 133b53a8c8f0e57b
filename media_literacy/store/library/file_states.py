"""What files and folders are like now, in few words, so that it can be seen whether they changed."""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path

from media_literacy import __version__
from media_literacy import lesson as lesson_package
from media_literacy.resources import assets_folder

_MOST_READ = 1024 * 1024
"""Far above the limit of a lesson: what is longer is never kept, and the parser says so each time."""


def folders_in(folder: Path) -> list[str]:
    """The paths of the folders in a folder; none where it cannot be read."""
    try:
        return sorted(entry.path for entry in os.scandir(folder) if entry.is_dir())
    except OSError:
        return []


def state(path: str | Path) -> str:
    """How large a file is and when it was changed; a dash for one that is not there."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return "-"
    return f"{status.st_size}:{status.st_mtime_ns}"


def crc_of(data: bytes) -> str:
    """Tells what changed by itself or was edited, and no more: `hashlib` would load OpenSSL, 3 MB that a start can do
    without."""
    return f"{len(data)}:{zlib.crc32(data):08x}"


def crc_of_file(path: Path) -> str:
    """Of the file's bytes; empty for what cannot be read or is too long to be a lesson."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_READ:
            return ""
        return crc_of(path.read_bytes())
    except (OSError, ValueError):
        return ""


def tools_stamp() -> str:
    """What lessons are parsed with: a newer app, or a catalogue that a teacher extended, makes all of them new."""
    code = _files_below(os.path.dirname(lesson_package.__file__), ".py")
    states = sorted(f"{path}:{state(path)}" for path in (*code, *_files_below(assets_folder(), ".toml")))
    return f"{__version__} {crc_of('|'.join(states).encode())}"


def _files_below(folder: str | Path, ending: str) -> Iterator[str]:
    for parent, _folders, names in os.walk(folder):
        yield from (os.path.join(parent, name) for name in names if name.endswith(ending))
