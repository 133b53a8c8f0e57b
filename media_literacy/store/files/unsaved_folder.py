"""Where unsaved work lies: all that a start needs to know of it."""

from pathlib import Path

FOLDER = "workshop"
"""In the data folder; a file of JSON for each piece of work."""


def has_unsaved_work(data_folder: Path) -> bool:
    """Whether anything lies there."""
    return any((data_folder / FOLDER).glob("*.json"))
