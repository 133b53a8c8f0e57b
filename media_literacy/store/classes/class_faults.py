"""What the disk says of the file of classes, in the words of the teacher in front of the screen."""

import sqlite3
from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.store.disk_faults import fault_code
from media_literacy.strings.hidden_characters import visible_line


def class_error(problem: BaseException, folder: Path) -> StoreError:
    """What happened to what a class did, kept in `folder`, and what to do next."""
    place = visible_line(str(folder))
    match fault_code(problem):
        case sqlite3.SQLITE_FULL:
            return StoreError(
                _("What the class does cannot be saved, because there is no room left for it."),
                hint=_("Free some space on the disk that holds “{folder}”.").format(folder=place),
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH | sqlite3.SQLITE_CANTOPEN:
            return StoreError(
                _("What the class does cannot be saved, because “{folder}” cannot be written to.").format(folder=place),
                hint=_("Allow writing there, or choose another folder with --data-dir."),
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreError(
                _("The file of your classes is in use by another program."),
                hint=_("Close other windows of this app, then try again."),
            )
        case _:
            reason = problem.strerror if isinstance(problem, OSError) else None
            return StoreError(
                _("What the class does could not be saved in “{folder}”.").format(folder=place),
                hint=_("The system says: {reason}. Look whether the disk is full or gone.").format(
                    reason=reason or problem
                ),
            )


def newer_error() -> StoreError:
    """A later version of the program has written the file."""
    return StoreError(
        _("Your classes were saved by a newer version of this app."),
        hint=_("Install that version or a later one. Nothing was changed."),
    )


def no_session_error() -> StoreError:
    """A lesson of a class is asked for that is not kept."""
    return StoreError(_("This lesson with a class is not kept on this computer any more."))
