"""When the file of classes was last looked at as a whole: once a day is enough, since each row that is read is checked.

A note beside the file says the day and which file it was. Damage that is met in between takes the note away, so that
the next opening looks at everything and repairs it.
"""

import contextlib
from datetime import date
from pathlib import Path

from media_literacy.store.database.connection import file_identity

NOTE = "-checked"
LOCK = "-lock"
"""Behind the name of the file: what only one program at a time does while the others wait."""


def was_checked(file: Path, today: date) -> bool:
    """Whether this very file was found whole today; a clock that was set says no."""
    try:
        return _note(file).read_text(encoding="utf-8") == _said(file, today)
    except (OSError, UnicodeDecodeError):
        return False


def note_checked(file: Path, today: date) -> None:
    """The file is whole; where that cannot be noted it is looked at again."""
    with contextlib.suppress(OSError):
        _note(file).write_text(_said(file, today), encoding="utf-8")


def forget_check(file: Path) -> None:
    """Something in the file is not what was written."""
    with contextlib.suppress(OSError):
        _note(file).unlink(missing_ok=True)


def _note(file: Path) -> Path:
    return file.with_name(file.name + NOTE)


def _said(file: Path, today: date) -> str:
    return " ".join([today.isoformat(), *map(str, file_identity(file))])
