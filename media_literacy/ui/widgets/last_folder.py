"""The folder of the file or folder that was chosen last in a dialog, while the program runs."""

from pathlib import Path

_last: list[Path] = []


def last_folder() -> Path | None:
    """Where the next dialog begins if it is about nothing that has a folder; None where there was none."""
    return _last[0] if _last else None


def remember_folder(folder: Path) -> None:
    """Begin the next dialog there."""
    _last[:] = [folder]


def forget_last_folder() -> None:
    """Begin the next dialog as if there had been none."""
    _last.clear()
