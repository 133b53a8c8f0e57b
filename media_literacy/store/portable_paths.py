"""Paths as they are kept in the data folder: what lies below it is kept from there on, so that it may be carried away.

Such a path begins with a full stop and a slash on every system, since a stick goes from one to another.
"""

import os
from pathlib import Path

_HERE = "./"


def kept_path(path: str, folder: Path | None) -> str:
    """An absolute path as it is kept in that folder; it may end in a separator."""
    if folder is None:
        return path
    below = f"{folder}{os.sep}"
    return _HERE + path[len(below) :].replace(os.sep, "/") if path.startswith(below) else path


def path_in(kept: str, folder: Path | None) -> str:
    """The absolute path of what is kept; one that leads out of the folder again stays as it stands."""
    if folder is None or not kept.startswith(_HERE) or ".." in kept.split("/"):
        return kept
    return str(folder / kept.removeprefix(_HERE))
