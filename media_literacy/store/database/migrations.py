"""The shape of the database, as an ordered list of steps; its version is how many of them were taken.

A step that was ever released is never edited. A new shape is a new step at the end.
"""

import sqlite3
from collections.abc import Callable, Sequence

from media_literacy.store.checksums import seal_earlier_rows
from media_literacy.store.database.connection import connect_in_memory, transaction, version
from media_literacy.store.database.earlier_copies import join_earlier_copies

Step = Sequence[str | Callable[[sqlite3.Connection], None]]
"""Statements, and what no statement can do. Every step changes the schema: a damaged version is told by that."""

MIGRATIONS: tuple[Step, ...] = (
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
    # A checksum on every row (see `checksums`); `was_verified` is 0 for what was kept before there were any. `quotes`
    # and `events` count those of the attempt. `file` is where its lesson lay, as the bytes of its path.
    (
        "ALTER TABLE attempt ADD COLUMN file BLOB NOT NULL DEFAULT x''",
        "ALTER TABLE attempt ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE attempt ADD COLUMN events INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE attempt ADD COLUMN was_verified INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE attempt ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE attempt ADD COLUMN state_checksum INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE quote ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE event ADD COLUMN was_verified INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE event ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
        seal_earlier_rows,
    ),
    # The answer key of an attempt: the order of its sentences and where they stood; the rows that there are have none.
    # `key_source` says whence it is (see `KeySource`); `continues` is the id of the attempt that this one goes on with.
    # Two kinds of events came before this step, which an older program does not know: from here on it says so.
    (
        "ALTER TABLE attempt ADD COLUMN continues TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE attempt ADD COLUMN key_source TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE quote ADD COLUMN number INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE quote ADD COLUMN block INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE quote ADD COLUMN block_kind TEXT NOT NULL DEFAULT ''",
        join_earlier_copies,
    ),
    # What a learner writes beside a sentence is an event of a new kind, which an older program would leave out: from
    # here on it says that the file is newer. The version is told by a small index of these texts.
    ("CREATE INDEX event_own_note ON event (attempt) WHERE kind = 'own-note'",),
    # So are the events of the aids: facts that were noted, a prediction, an own fix.
    (
        "CREATE INDEX event_of_aid ON event (attempt)"
        " WHERE kind IN ('fact', 'fact-removed', 'fact-moved', 'predicted', 'own-fix')",
    ),
    # What came of each revealed attempt, made from its answers and events (see `summary_rows`); those of earlier
    # attempts when somebody asks. An event of a new kind, what a lesson says of itself, came with it.
    (
        """CREATE TABLE summary (
            attempt INTEGER PRIMARY KEY REFERENCES attempt (number) ON DELETE CASCADE,
            revealed_at TEXT NOT NULL,
            headline TEXT NOT NULL,
            is_measured INTEGER NOT NULL,
            level_of TEXT NOT NULL,
            flags INTEGER NOT NULL,
            caught INTEGER NOT NULL,
            fine INTEGER NOT NULL,
            false_alarms INTEGER NOT NULL,
            judged INTEGER NOT NULL,
            borne_out INTEGER NOT NULL,
            detail TEXT NOT NULL,
            checksum INTEGER NOT NULL
        )""",
    ),
    # Events of searches: results that were opened, claims judged by them, what was found outside the lesson.
    ("CREATE INDEX event_search_judged ON event (attempt) WHERE kind = 'search-judged'",),
)


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = MIGRATIONS) -> None:
    """Take the steps that are still missing, all of them or none: each commit costs a slow disk its time.

    Two programs may start at once: the version is looked at again inside the transaction.
    """
    if version(connection) >= len(steps):
        return
    with transaction(connection):
        for number, statements in enumerate(steps, start=1):
            if version(connection) < number:
                for statement in statements:
                    if isinstance(statement, str):
                        connection.execute(statement)
                    else:
                        statement(connection)
                connection.execute(f"PRAGMA user_version = {number}")


def schema(steps: Sequence[Step]) -> frozenset[tuple[str, str]]:
    """The tables and indexes after these steps: the name of each, and the statement that makes it."""
    connection = connect_in_memory()
    try:
        migrate(connection, steps)
        return schema_of(connection)
    finally:
        connection.close()


def schema_of(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """The tables and indexes that are there, SQLite's own too."""
    rows = connection.execute("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset((name, " ".join(str(sql).split())) for name, sql in rows)  # damage makes bytes of a text
