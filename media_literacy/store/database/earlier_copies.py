"""Attempts that versions up to 3 copied when their lesson was edited: which one each of them goes on with.

A copy began with the very events of the attempt before, down to the millisecond of their clock.
"""

import sqlite3

from media_literacy.store.checksums import attempt_checksum

_COPIES_SQL = """
SELECT later.number, max(earlier.number)
FROM attempt AS later
JOIN event AS first_later ON first_later.attempt = later.number AND first_later.sequence = 1
JOIN attempt AS earlier
    ON earlier.pack = later.pack AND earlier.lesson = later.lesson AND earlier.number < later.number
JOIN event AS first_earlier ON first_earlier.attempt = earlier.number AND first_earlier.sequence = 1
WHERE first_later.kind = 'opened' AND first_earlier.kind = 'opened' AND first_later.at <> ''
    AND first_later.at = first_earlier.at AND first_later.value = first_earlier.value
GROUP BY later.number
"""


def join_earlier_copies(connection: sqlite3.Connection) -> None:
    """Note in each copy which attempt it goes on with, and seal its row anew."""
    for number, earlier in connection.execute(_COPIES_SQL).fetchall():
        (continues,) = connection.execute("SELECT id FROM attempt WHERE number = ?", (earlier,)).fetchone()
        values = connection.execute(
            "SELECT number, id, pack, lesson, mode, file, quotes, was_verified FROM attempt WHERE number = ?", (number,)
        ).fetchone()
        connection.execute(
            "UPDATE attempt SET continues = ?, checksum = ? WHERE number = ?",
            (continues, attempt_checksum(*values, added=(continues, "")), number),
        )
