"""Summaries are read as they were written, or not at all."""

import pytest

from media_literacy.engine.measures.finished_try import Counts, TrySummary
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.event_rows import AttemptRow, StateRow, insert_attempt
from media_literacy.store.database.migrations import migrate
from media_literacy.store.database.summary_rows import COLUMNS, delete_summary, summary_from, write_summary

SUMMARY = TrySummary("now", "Lanes closed", False, "lanes", Counts(4, 3, 12, 1), SearchCounts(2, 1), "[{},[]]")


@pytest.fixture
def connection():
    connection = connect_in_memory()
    migrate(connection)
    insert_attempt(connection, AttemptRow("one", "city", "buses", "guided"), StateRow(1), ())
    write_summary(connection, 1, "one", SUMMARY)
    yield connection
    connection.close()


def read(connection, attempt="one"):
    row = connection.execute(f"SELECT {COLUMNS} FROM summary").fetchone()
    return row and summary_from(attempt, row)


def test_a_summary_is_read_as_it_was_written_and_replaced_by_a_newer_one(connection):
    assert read(connection) == SUMMARY
    newer = SUMMARY._replace(counts=Counts(1, 1, 1, 1))
    write_summary(connection, 1, "one", newer)
    assert read(connection) == newer


@pytest.mark.parametrize("change", ["fine = 13", "fine = 'x'", "detail = ''", "is_measured = 1", "checksum = 0"])
def test_a_summary_that_is_not_what_was_written_is_none(connection, change):
    connection.execute(f"UPDATE summary SET {change}")
    assert read(connection) is None


def test_a_summary_of_another_attempt_is_none(connection):
    assert read(connection, "two") is None


def test_a_summary_goes_by_itself_and_with_its_attempt(connection):
    delete_summary(connection, 1)
    assert read(connection) is None
    write_summary(connection, 1, "one", SUMMARY)
    connection.execute("DELETE FROM attempt")
    assert read(connection) is None
