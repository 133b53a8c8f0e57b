"""The shape of the file of classes; its rules are those of `store.database.migrations`."""

from media_literacy.store.checksums import checksum
from media_literacy.store.database.migrations import Step

CLASS_MIGRATIONS: tuple[Step, ...] = (
    (
        # `lesson` is the lesson's file as it was when the class began, and `setup` how it was begun, as JSON. `records`
        # in their order are all that happened: who came, what was marked, what the teacher did.
        """CREATE TABLE live_session (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            file BLOB NOT NULL,
            lesson BLOB NOT NULL,
            setup TEXT NOT NULL,
            begun TEXT NOT NULL,
            ended TEXT NOT NULL,
            checksum INTEGER NOT NULL
        )""",
        """CREATE TABLE live_picture (
            session INTEGER NOT NULL REFERENCES live_session (number) ON DELETE CASCADE,
            name TEXT NOT NULL,
            data BLOB NOT NULL,
            checksum INTEGER NOT NULL,
            PRIMARY KEY (session, name)
        ) WITHOUT ROWID""",
        # Clustered by session: one commit appends to one page.
        """CREATE TABLE live_record (
            session INTEGER NOT NULL REFERENCES live_session (number) ON DELETE CASCADE,
            sequence INTEGER NOT NULL,
            record TEXT NOT NULL,
            checksum INTEGER NOT NULL,
            PRIMARY KEY (session, sequence)
        ) WITHOUT ROWID""",
    ),
    # A class with its names, the lessons that it had, and what came back to a lesson beside its seats: the rows of its
    # page, as JSON.
    (
        """CREATE TABLE roster (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            names TEXT NOT NULL,
            checksum INTEGER NOT NULL
        )""",
        """CREATE TABLE roster_lesson (
            session INTEGER PRIMARY KEY REFERENCES live_session (number) ON DELETE CASCADE,
            roster INTEGER NOT NULL REFERENCES roster (number) ON DELETE CASCADE,
            checksum INTEGER NOT NULL
        )""",
        """CREATE TABLE live_sheet (
            session INTEGER NOT NULL REFERENCES live_session (number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            cells TEXT NOT NULL,
            checksum INTEGER NOT NULL,
            PRIMARY KEY (session, position)
        ) WITHOUT ROWID""",
    ),
    # Where a session was served, so that a host that was killed is found again.
    (
        """CREATE TABLE live_port (
            session INTEGER PRIMARY KEY REFERENCES live_session (number) ON DELETE CASCADE,
            program INTEGER NOT NULL,
            browser INTEGER NOT NULL,
            checksum INTEGER NOT NULL
        )""",
    ),
)


def session_checksum(*values: object) -> int:
    """Of id, title, file, lesson, setup, begun and ended."""
    return checksum("live-session", *values)


def picture_checksum(id: str, *values: object) -> int:
    """Of name and data."""
    return checksum("live-picture", id, *values)


def record_checksum(id: str, *values: object) -> int:
    """Of sequence and record."""
    return checksum("live-record", id, *values)


def roster_checksum(*values: object) -> int:
    """Of id, title and names."""
    return checksum("roster", *values)


def roster_lesson_checksum(*values: object) -> int:
    """Of the ids of the class and of its lesson."""
    return checksum("roster-lesson", *values)


def sheet_checksum(id: str, *values: object) -> int:
    """Of position and cells."""
    return checksum("live-sheet", id, *values)


def ports_checksum(id: str, *values: object) -> int:
    """Of the ports for programs and for browsers."""
    return checksum("live-port", id, *values)
