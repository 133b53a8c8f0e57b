"""What SQLite and the disk say, put into the words of the person in front of the screen."""

import errno
import sqlite3
from pathlib import Path
from typing import NamedTuple

from media_literacy.errors import FileError, StoreError
from media_literacy.files.reading import NotAFileError
from media_literacy.i18n import gettext as _
from media_literacy.store.checksums import DamagedRowError
from media_literacy.strings.hidden_characters import visible_line

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
LOCKED_AWAY = {errno.EACCES, errno.EPERM, errno.EROFS}
_MISSING = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV}
_CODES = (
    dict.fromkeys(FULL, sqlite3.SQLITE_FULL)
    | dict.fromkeys(LOCKED_AWAY, sqlite3.SQLITE_PERM)
    | dict.fromkeys(_MISSING, sqlite3.SQLITE_CANTOPEN)
    | {errno.EAGAIN: sqlite3.SQLITE_BUSY}
)
"""What SQLite would say in the place of the disk."""

STORE_FAULTS = (sqlite3.Error, OSError, UnicodeDecodeError)
"""What opening, reading and writing may raise. The last is Python's answer to a message about a name that rotted."""


class FaultWords(NamedTuple):
    """What cannot be done with something that is kept, by the reason; `folder` is a gap in each of them.

    `mend_damage` is what to do next where the file is damaged, which is not the same for all files.
    """

    full: str
    locked_away: str
    missing: str
    busy: str
    damaged: str
    mend_damage: str
    otherwise: str


def store_error(problem: BaseException, folder: Path) -> StoreError:
    """The fault as something to tell: what happened to the progress kept in `folder`, and what to do next."""
    words = FaultWords(
        full=_("Your progress could not be saved, because there is no room left for it."),
        locked_away=_("Your progress could not be saved, because “{folder}” may not be written to."),
        missing=_("Your progress could not be saved, because “{folder}” cannot be reached."),
        busy=_("Your progress is in use by another program."),
        damaged=_("The file with your progress is damaged."),
        mend_damage=_("Start the program again: it then takes the newest good copy."),
        otherwise=_("Your progress in “{folder}” could not be read or saved."),
    )
    return fault_in_words(problem, folder, words)


def fault_in_words(problem: BaseException, folder: Path, words: FaultWords) -> StoreError:
    """The same in words for what is kept in `folder`; what to do next depends on the reason alone."""
    message, hint = words.otherwise, _("The system says: {reason}. Look whether the disk is full or gone.")
    match fault_code(problem):
        case sqlite3.SQLITE_FULL:
            message, hint = words.full, _("Free some space on the disk that holds “{folder}”.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            message, hint = words.locked_away, _("Allow writing there, or choose another folder with --data-dir.")
        case sqlite3.SQLITE_CANTOPEN:
            message = words.missing
            hint = _("Look whether the folder and its drive are still there, or choose another folder with --data-dir.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            message, hint = words.busy, _("Close other windows of this program, then try again.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            message, hint = words.damaged, words.mend_damage
        case _:
            pass
    place = visible_line(str(folder))
    said = problem.strerror if isinstance(problem, OSError) else None
    return StoreError(message.format(folder=place), hint=hint.format(folder=place, reason=said or problem))


def is_rotten(problem: BaseException) -> bool:
    """Whether what was read is not what was written."""
    return fault_code(problem) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_damage(problem: BaseException) -> bool:
    """Whether SQLite, at opening, found the file itself to be broken, rather than out of reach.

    SQLITE_ERROR is what it says of a file format that it does not know: nothing else is wrong with what is asked there.
    """
    return is_rotten(problem) or fault_code(problem) == sqlite3.SQLITE_ERROR


def saving_error(problem: OSError, path: Path) -> FileError:
    """A file of the user's that could not be written: its name, and what to do next."""
    message = _("“{name}” could not be saved.").format(name=path.name)
    if problem.errno in FULL:
        hint = _("There is no room left on its disk. Free some space, or save it elsewhere.")
    elif problem.errno in LOCKED_AWAY:
        hint = _("“{folder}” may not be written to. Save it elsewhere.").format(folder=path.parent)
    elif isinstance(problem, NotAFileError):
        hint = _("There is something of that name that is no file. Choose another name.")
    elif problem.errno in _MISSING:
        hint = _("“{folder}” cannot be reached. Is its drive still there?").format(folder=path.parent)
    else:
        hint = _("The system says: {reason}.").format(reason=problem.strerror or str(problem))
    return FileError(message, hint=hint)


def not_saved_error() -> StoreError:
    """A mistake of the program's own kept something from being saved for now."""
    return StoreError(
        _("Your progress could not be saved, because something in the program went wrong."),
        hint=_("It is tried again while the program is open."),
    )


def lost_error() -> StoreError:
    """A mistake of the program's own keeps something from ever being saved."""
    return StoreError(
        _("One thing that you did could not be saved, because something in the program went wrong."),
        hint=_("What comes after it is saved."),
    )


def no_copy_error(hint: str = "") -> StoreError:
    """Everything is saved, but there is no copy of it for the case that the file is damaged."""
    return StoreError(_("No copy of your progress could be made."), hint=hint)


def closed_error() -> StoreError:
    """Somebody asks after the end."""
    return StoreError(_("Your progress cannot be read any more, because the program is about to end."))


def fault_code(problem: BaseException) -> int:
    """SQLite's primary result code, or the one for what the disk says; 0 where neither says anything of use."""
    if isinstance(problem, (DamagedRowError, UnicodeDecodeError)):
        return sqlite3.SQLITE_CORRUPT
    if isinstance(problem, OSError):
        return _CODES.get(problem.errno or 0, 0)
    return getattr(problem, "sqlite_errorcode", 0) & 0xFF
