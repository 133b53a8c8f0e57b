"""Opening the progress file: made if missing, brought up to date, and never one that a newer version wrote."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.store.database import open_database
from media_literacy.store.faults import store_error
from media_literacy.store.migrations import MIGRATIONS, migrate, version

FILE_NAME = "progress.sqlite3"


def open_progress(folder: Path, steps: Sequence[Sequence[str]] = MIGRATIONS) -> tuple[sqlite3.Connection, str]:
    """A sound connection with the newest schema, and what had to be repaired, in words; StoreError when impossible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        connection = open_database(folder / FILE_NAME)
        try:
            if version(connection) > len(steps):
                raise _too_new()
            migrate(connection, steps)
        except BaseException:
            connection.close()
            raise
    except FileExistsError as problem:
        raise StoreError(
            _("“{folder}” is not a folder, so no progress can be kept in it.").format(folder=folder),
            hint=_("Choose another folder with --data-dir."),
        ) from problem
    except (sqlite3.Error, OSError) as problem:
        raise store_error(problem, folder) from problem
    return connection, ""


def _too_new() -> StoreError:
    return StoreError(
        _("Your progress was saved by a newer version of this app."),
        hint=_("Install that version or a later one. Nothing was changed."),
    )
