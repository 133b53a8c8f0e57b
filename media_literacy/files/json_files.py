"""Small tables in files of JSON, replaced as a whole: after a power cut the old or the new one is there."""

import json
from pathlib import Path
from typing import Any

from media_literacy.files.reading import read_file
from media_literacy.files.whole_writes import write_whole

LARGEST = 4 * 1024 * 1024


def write_json(path: Path, table: dict[str, Any]) -> None:
    """Put an object into a file, on the disk when this returns; OSError leaves the file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(path, text.encode("utf-8", "replace") + b"\n", is_private=True)


def read_json(path: Path, most: int = LARGEST) -> dict[str, Any] | None:
    """The object in a file of at most so many bytes; None when it holds anything else, or more.

    OSError when it cannot be read or is not there. Who mends a file by hand may leave a byte-order mark in it.
    """
    data = read_file(path, most + 1)
    try:
        found = json.loads(data.decode("utf-8-sig")) if len(data) <= most else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
