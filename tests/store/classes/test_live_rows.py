"""Rows of live sessions: read as they were written, and refused where they are not."""

import sqlite3
from collections.abc import Iterator

import pytest
from store.classes.conftest import PICTURES, session

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.classes.class_schema import CLASS_MIGRATIONS
from media_literacy.store.classes.live_rows import (
    insert_records,
    insert_session,
    last_record,
    read_pictures,
    read_records,
    read_sessions,
    update_session,
)
from media_literacy.store.database.migrations import migrate

KITES = session()


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(":memory:")
    migrate(made, CLASS_MIGRATIONS)
    insert_records(made, insert_session(made, KITES, PICTURES), KITES.id, 1, ["one", "two", "three"])
    yield made
    made.close()


def test_what_was_written_is_read(connection):
    assert read_sessions(connection) == [(1, KITES)]
    assert read_pictures(connection, 1, KITES.id) == PICTURES
    assert read_records(connection, 1, KITES.id) == ["one", "two", "three"]
    assert (last_record(connection, 1), last_record(connection, 2)) == (3, 0)
    over = KITES._replace(ended="2026-03-01T09:45:00+01:00")
    update_session(connection, 1, over)
    assert read_sessions(connection, "WHERE id = ?", (KITES.id,)) == [(1, over)]


@pytest.mark.parametrize(
    ("damage", "read"),
    [
        ("UPDATE live_record SET record = 'ten' WHERE sequence = 1", read_records),
        ("DELETE FROM live_record WHERE sequence = 2", read_records),
        ("UPDATE live_picture SET data = x'00'", read_pictures),
        ("UPDATE live_session SET title = 'Kite'", lambda connection, *_session: read_sessions(connection)),
    ],
)
def test_a_row_that_is_not_what_was_written_is_damaged(connection, damage, read):
    assert read(connection, 1, KITES.id)
    connection.execute(damage)
    with pytest.raises(DamagedRowError):
        read(connection, 1, KITES.id)
