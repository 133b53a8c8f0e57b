"""Attempts that versions up to 3 copied when their lesson was edited: which one each of them goes on with.

A copy began with the very events of the attempt before, down to the millisecond of their clock.
"""

import sqlite3

from media_literacy.store.checksums import attempt_checksum

_FIRST_EVENTS_SQL = """
SELECT attempt.number, attempt.id, attempt.pack, attempt.lesson, event.at, event.value
FROM attempt JOIN event ON event.attempt = attempt.number AND event.sequence = 1
WHERE event.kind = 'opened' AND event.at <> ''
ORDER BY attempt.number
"""


def join_earlier_copies(connection: sqlite3.Connection) -> None:
    """Note in each copy which attempt it goes on with, and seal its row anew."""
    latest: dict[tuple[object, ...], str] = {}
    for number, id, *beginning in connection.execute(_FIRST_EVENTS_SQL).fetchall():
        continues = latest.get(tuple(beginning))
        latest[tuple(beginning)] = id
        if continues is not None:
            values = connection.execute(
                "SELECT number, id, pack, lesson, mode, file, quotes, was_verified FROM attempt WHERE number = ?",
                (number,),
            ).fetchone()
            connection.execute(
                "UPDATE attempt SET continues = ?, checksum = ? WHERE number = ?",
                (continues, attempt_checksum(*values, added=(continues, "")), number),
            )
