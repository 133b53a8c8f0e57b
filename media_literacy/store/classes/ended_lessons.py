"""Which lessons with a class are over: asked often, so that nothing else of the file is read."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from media_literacy.files.reading import is_file
from media_literacy.store.classes.class_faults import class_error
from media_literacy.store.classes.class_opening import FILE_NAME
from media_literacy.store.database.connection import BUSY_SECONDS, readable
from media_literacy.store.disk_faults import STORE_FAULTS


def ended_lessons(folder: Path) -> Mapping[str, str]:
    """The ids of those that are over and when each ended; none where no class had a lesson here."""
    path = folder / FILE_NAME
    if not is_file(path):
        return {}
    try:
        uri = path.absolute().as_uri() + "?mode=rw"  # what a killed program left half-written is rolled back
        with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
            connection.text_factory = readable
            rows = connection.execute("SELECT id, ended FROM live_session WHERE ended != '' ORDER BY number").fetchall()
    except STORE_FAULTS as problem:
        raise class_error(problem, folder) from problem
    return {str(id): str(ended) for id, ended in rows}
