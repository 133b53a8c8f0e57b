"""The shape of the database, as an ordered list of steps; its version is how many of them were taken.

A step that was ever released is never edited. A new shape is a new step at the end.
"""

import sqlite3
from collections.abc import Sequence

from media_literacy.store.database import transaction, version

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # `number` counts attempts and `touched` counts turns between them: lab PCs have wrong clocks.
        """CREATE TABLE attempt (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            pack TEXT NOT NULL,
            lesson TEXT NOT NULL,
            mode TEXT NOT NULL,
            touched INTEGER NOT NULL,
            place_page TEXT NOT NULL DEFAULT '',
            place_sentence TEXT NOT NULL DEFAULT '',
            place_offset REAL NOT NULL DEFAULT 0
        )""",
        "CREATE INDEX attempt_of_lesson ON attempt (pack, lesson, number)",
        """CREATE TABLE quote (
            attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
            sentence TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (attempt, sentence)
        ) WITHOUT ROWID""",
        # Clustered by attempt: one click changes one page, and an attempt is read in one sweep.
        """CREATE TABLE event (
            attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
            sequence INTEGER NOT NULL,
            kind TEXT NOT NULL,
            sentences TEXT NOT NULL,
            value TEXT NOT NULL,
            at TEXT NOT NULL,
            elapsed REAL NOT NULL,
            PRIMARY KEY (attempt, sequence)
        ) WITHOUT ROWID""",
        # Few rows: what the list of lessons asks of every attempt.
        """CREATE INDEX event_milestone ON event (attempt, kind)
            WHERE kind IN ('revealed', 'debrief-seen')""",
    ),
    # What the author said of a sentence when it was read; empty where an older version kept the attempt.
    ("ALTER TABLE quote ADD COLUMN verdict TEXT NOT NULL DEFAULT ''",),
)


def migrate(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Take the steps that are still missing, each whole or not at all.

    Two programs may start at once: the version is looked at again inside each transaction.
    """
    for number, statements in enumerate(steps, start=1):
        if version(connection) >= number:
            continue
        with transaction(connection):
            if version(connection) < number:
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
