"""A copy of the progress in a file of the learner's own, and the way back from it."""

import contextlib
import sqlite3
from pathlib import Path

from media_literacy.errors import AppError, FileError
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.store.database.backup import keep_backup
from media_literacy.store.database.connection import connect_in_memory, connect_to_read, version
from media_literacy.store.database.migrations import MIGRATIONS, migrate
from media_literacy.store.database.records import KeySource
from media_literacy.store.database.verifying import NewerVersionError, has_expected_types, is_intact
from media_literacy.store.disk_faults import saving_error
from media_literacy.strings.hidden_characters import visible_line

_LARGEST_COPY = 256 * 1024 * 1024
"""Bytes: a hundred thousand attempts have less, a copy is read into memory, and a file with holes claims anything."""


_MOST_OF_AN_ATTEMPT = 2_000
"""Different sentences, results or searches: a lesson has at most 500 sentences, and may be edited on the way."""

_ENDLESS_SQL = """
SELECT 1 FROM event WHERE kind NOT IN ('shown', 'pointed-out', 'revealed') GROUP BY attempt
HAVING count(DISTINCT sentences) > ?
    OR count(DISTINCT CASE WHEN kind IN ('hit-opened', 'search-judged') THEN value END) > ?
    OR count(DISTINCT CASE WHEN kind = 'search-found' THEN substr(value, 1, instr(value, '/')) END) > ?
"""


def write_copy(connection: sqlite3.Connection, file: Path) -> None:
    """Write all of the open database to a file; FileError if that cannot be."""
    try:
        write_whole(file, connection.serialize(), is_private=True)
    except OSError as problem:
        raise saving_error(problem, file) from problem


def read_copy(file: Path) -> sqlite3.Connection:
    """A copy as a database in memory, with the newest schema; FileError for what is no whole copy.

    It may be of a stranger, whose checksums fit to anything: what no version of this app writes is refused.
    """
    memory = connect_in_memory()
    try:
        with contextlib.closing(connect_to_read(file)) as source:
            if file.stat().st_size > _LARGEST_COPY:
                raise _no_copy(file)
            source.backup(memory)
        is_ours = bool(version(memory)) and memory.execute("PRAGMA encoding").fetchone() == ("UTF-8",)
        if not is_ours or not is_intact(memory, MIGRATIONS):
            raise _no_copy(file)
        migrate(memory)
        if not has_expected_types(memory) or not _has_known_key_sources(memory) or _has_endless_attempt(memory):
            raise _no_copy(file)
        memory.execute("DELETE FROM summary")  # they are made anew from what they were made of, and cannot be forged
    except NewerVersionError as problem:
        memory.close()
        hint = _("Install that version or a later one. Nothing was changed.")
        raise FileError(_("This copy was made by a newer version of this program."), hint=hint) from problem
    except (sqlite3.Error, OSError) as problem:
        memory.close()
        raise _no_copy(file) from problem
    except AppError:
        memory.close()
        raise
    return memory


def replace_by_copy(connection: sqlite3.Connection, folder: Path, copy: sqlite3.Connection) -> None:
    """Put a copy in the place of what is kept, in one step; what was there stays among the safety copies."""
    keep_backup(connection, folder)
    copy.backup(connection)


def _has_known_key_sources(connection: sqlite3.Connection) -> bool:
    found = {source for (source,) in connection.execute("SELECT DISTINCT key_source FROM attempt")}
    return found <= set(KeySource)


def _has_endless_attempt(connection: sqlite3.Connection) -> bool:
    """Whether an attempt is about more than any lesson has, so that playing it back would not end in good time."""
    return connection.execute(_ENDLESS_SQL, (_MOST_OF_AN_ATTEMPT,) * 3).fetchone() is not None


def _no_copy(file: Path) -> FileError:
    return FileError(
        _("“{name}” is no whole copy of somebody’s progress.").format(name=visible_line(file.name)),
        hint=_("Choose a file that was saved with “Back up”. Nothing was changed."),
    )
