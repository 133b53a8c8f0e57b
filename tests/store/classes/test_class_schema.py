"""The shape of the file of classes: what goes with what, and which checksum belongs to which row."""

import sqlite3

from media_literacy.store.classes.class_schema import (
    CLASS_MIGRATIONS,
    picture_checksum,
    record_checksum,
    roster_checksum,
    roster_lesson_checksum,
    session_checksum,
    sheet_checksum,
)
from media_literacy.store.database.migrations import migrate


def test_with_a_lesson_goes_all_that_was_kept_of_it_and_with_a_class_its_link():
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, CLASS_MIGRATIONS)
    for number in (1, 2):
        connection.execute("INSERT INTO live_session VALUES (?, ?, '', '', '', '', '', '', 0)", (number, str(number)))
        connection.execute("INSERT INTO live_picture VALUES (?, 'a', '', 0)", (number,))
        connection.execute("INSERT INTO live_record VALUES (?, 1, '', 0)", (number,))
        connection.execute("INSERT INTO live_sheet VALUES (?, 1, '', 0)", (number,))
    connection.execute("INSERT INTO roster VALUES (1, 'a', '', '', 0)")
    connection.executemany("INSERT INTO roster_lesson VALUES (?, 1, 0)", [(1,), (2,)])
    connection.execute("DELETE FROM live_session WHERE number = 1")
    for table in ("live_picture", "live_record", "live_sheet", "roster_lesson"):
        assert connection.execute(f"SELECT session FROM {table}").fetchall() == [(2,)]
    connection.execute("DELETE FROM roster")
    assert connection.execute("SELECT session FROM roster_lesson").fetchall() == []
    assert connection.execute("SELECT number FROM live_session").fetchall() == [(2,)]
    connection.close()


def test_no_row_of_one_kind_passes_for_one_of_another():
    same = "a", "b", "c"
    checksums = (
        picture_checksum,
        record_checksum,
        roster_checksum,
        roster_lesson_checksum,
        session_checksum,
        sheet_checksum,
    )
    assert len({checksum(*same) for checksum in checksums}) == len(checksums)
    assert record_checksum("a", 1, "x") != record_checksum("b", 1, "x")
