"""A fact of the board on its way to another place on it."""

from PySide6.QtCore import QMimeData

_FORMAT = "application/x-media-literacy-noted-fact"
"""Its number, for the board alone: dropped elsewhere it is nothing, since a text leaves the board with its label."""

_LONGEST = 8


def noted_fact_mime(number: int) -> QMimeData:
    """What a drag carries."""
    mime = QMimeData()
    mime.setData(_FORMAT, str(number).encode())
    return mime


def noted_fact_in(mime: QMimeData) -> int | None:
    """The number of the fact that a drag carries; None where it is something else."""
    digits = bytes(mime.data(_FORMAT).data())
    return int(digits) if digits.isdigit() and len(digits) <= _LONGEST else None
