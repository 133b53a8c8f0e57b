"""Which lessons with a class are over, and what came beside their seats: asked often, so nothing else is read."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from media_literacy.files.reading import is_file
from media_literacy.store.checksums import checksum
from media_literacy.store.classes.class_faults import class_error
from media_literacy.store.classes.class_opening import FILE_NAME
from media_literacy.store.classes.roster_rows import ROSTERS_SINCE
from media_literacy.store.database.connection import BUSY_SECONDS, readable, version
from media_literacy.store.disk_faults import STORE_FAULTS


class EndedLesson(NamedTuple):
    """When it ended; `rows` changes with every change of what came beside the seats, and is empty without."""

    at: str
    rows: str = ""


_WITHOUT_ROWS = "SELECT id, ended, '' FROM live_session WHERE ended != '' ORDER BY number"
_WITH_ROWS = (
    "SELECT id, ended, coalesce((SELECT group_concat(checksum, '-') FROM (SELECT checksum FROM live_sheet"
    " WHERE session = number ORDER BY position)), '') FROM live_session WHERE ended != '' ORDER BY number"
)


def ended_lessons(folder: Path) -> Mapping[str, EndedLesson]:
    """Those that are over by their ids; none where no class had a lesson here."""
    path = folder / FILE_NAME
    if not is_file(path):
        return {}
    try:
        uri = path.absolute().as_uri() + "?mode=rw"  # what a killed program left half-written is rolled back
        with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
            connection.text_factory = readable
            query = _WITH_ROWS if version(connection) >= ROSTERS_SINCE else _WITHOUT_ROWS
            found = connection.execute(query).fetchall()
    except STORE_FAULTS as problem:
        raise class_error(problem, folder) from problem
    return {str(id): EndedLesson(str(ended), _digest(str(rows))) for id, ended, rows in found}


def _digest(rows: str) -> str:
    return f"{checksum('rows', rows):08x}" if rows else ""
