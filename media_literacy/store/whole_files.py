"""Files that are replaced as a whole: after a power cut the old or the new text is there, never half of one."""

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from media_literacy.privacy import shared_mode
from media_literacy.store.shelf import sync_folder

_LARGEST = 4 * 1024 * 1024


def write_whole(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Put `data` in the place of a file in one step: who reads it sees the old or the new one.

    A new file is as open to others as this computer's usual ones, or open to its owner alone.

    It is on the disk when this returns; OSError leaves the file as it was.
    """
    path = Path(os.path.realpath(path))  # a link stays a link
    handle, name = tempfile.mkstemp(prefix=".saving-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(path, 0o600 if is_private else shared_mode()))
        os.replace(name, path)
        sync_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _mode(path: Path, new: int) -> int:
    """The permissions of the file that is replaced; for a new one, `new`."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return new


def write_json(path: Path, table: dict[str, Any]) -> None:
    """Put an object into a file, on the disk when this returns; OSError leaves the file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(path, text.encode("utf-8", "replace") + b"\n", is_private=True)


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in a file; None when it holds anything else. OSError when it cannot be read or is not there."""
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    try:
        found = json.loads(data.decode("utf-8")) if len(data) <= _LARGEST else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
