"""Small files that are replaced as a whole: after a power cut the old or the new text is there, never half of one."""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from media_literacy.store.shelf import sync_folder

_LARGEST = 4 * 1024 * 1024


def write_json(path: Path, table: dict[str, Any]) -> None:
    """Put an object into a file, on the disk when this returns; OSError leaves the file as it was."""
    data = json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8", "replace") + b"\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}-{os.urandom(4).hex()}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in a file; None when it holds anything else. OSError when it cannot be read or is not there."""
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    try:
        found = json.loads(data.decode("utf-8")) if len(data) <= _LARGEST else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
