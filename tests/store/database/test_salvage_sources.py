"""Rows are read as far as they can be read, whatever the file is."""

import sqlite3
from contextlib import closing

from store.database.damaging import ATTEMPTS, EVENTS, PAGE, SENTENCES, attempt_id, fill

from media_literacy.store.database.connection import connect_in_memory, connect_to_read
from media_literacy.store.database.migrations import MIGRATIONS, migrate
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.salvage_sources import read_source, with_new_first_page


def test_every_row_of_a_sound_file_is_read(filled):
    with closing(connect_to_read(filled[0] / FILE_NAME)) as connection:
        source = read_source(connection, "copy")
    assert source.name == "copy" and source.is_ours
    assert [row[:2] for row in source.attempts] == [(n + 1, attempt_id(n)) for n in range(ATTEMPTS)]
    assert len(source.quotes) == ATTEMPTS * SENTENCES and len(source.events) == ATTEMPTS * EVENTS
    assert source.ids[3] == {attempt_id(2): None} and source.keys[3] == {("city", "lesson-2"): None}


def test_columns_that_a_version_does_not_have_are_filled_in():
    with closing(connect_in_memory()) as connection:
        migrate(connection, MIGRATIONS[:1])
        connection.execute("INSERT INTO attempt (id, pack, lesson, mode, touched) VALUES ('a', 'p', 'l', 'guided', 1)")
        connection.execute("INSERT INTO event VALUES (1, 1, 'opened', '[]', '', '', 0.5)")
        source = read_source(connection, "")
    assert source.attempts == [(1, "a", "p", "l", "guided", b"", None, 0, None, "", "", 1, "", "", 0.0, None, None)]
    assert source.events == [(1, 1, "opened", "[]", "", "", 0.5, 0, None)]


def test_what_is_no_database_of_ours_has_no_rows():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE address (name TEXT)")
        source = read_source(connection, "")
    assert not source.is_ours and not source.attempts and not source.events


def test_with_the_first_page_of_a_new_file_all_other_pages_are_read(tmp_path):
    fill(tmp_path, copies=())
    data = bytes(PAGE) + (tmp_path / FILE_NAME).read_bytes()[PAGE:]
    counts = [len(read_source(patched, "").events) for patched in with_new_first_page(data, MIGRATIONS)]
    assert counts[0] == ATTEMPTS * EVENTS


class Watched(sqlite3.Connection):
    """A connection that notes what it is limited to."""

    limits: tuple[object, ...] = ()

    def set_progress_handler(self, progress_handler, n):
        if progress_handler is not None:
            self.limits += (sum(1 for _call in iter(progress_handler, True)), n)
        super().set_progress_handler(None, 0)

    def setlimit(self, category, limit, /):
        self.limits += (category, limit)
        return super().setlimit(category, limit)


def test_a_query_gets_twenty_million_steps_and_a_value_sixteen_megabytes():
    with closing(sqlite3.connect(":memory:", factory=Watched)) as connection:
        read_source(connection, "")
        assert connection.limits[:4] == (sqlite3.SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024, 200, 100_000)


def test_a_query_that_leads_in_circles_is_given_up(monkeypatch):
    monkeypatch.setattr("media_literacy.store.database.salvage_sources._MOST_STEPS", 2)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIEW attempt AS WITH RECURSIVE turn (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM turn)"
            " SELECT number FROM turn"
        )
        assert read_source(connection, "").attempts == []
