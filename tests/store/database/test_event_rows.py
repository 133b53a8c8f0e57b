"""Rows are read as they were written, or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.event_rows import (
    AttemptRecord,
    AttemptRow,
    EventRow,
    QuoteRow,
    StateRow,
    insert_attempt,
    insert_events,
    last_sequence,
    newest_turn,
    read_attempts,
    read_events,
    read_quotes,
    write_state,
)
from media_literacy.store.database.migrations import migrate

ATTEMPT = AttemptRow("a" * 32, "city", "buses", "investigate", b"/a", 1, "b" * 32, "own")
QUOTES = [QuoteRow("s-2", "It blew.", "flag:overclaim", 1, 0, "headline"), QuoteRow("s-1", "It rained.", "", 2, 1)]
EVENTS = {1: EventRow("opened", "[]", "", "now", 0.0), 2: EventRow("marked", '["s-1"]', "", "now", 1.5)}


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """A database with one attempt of two quotes and two events."""
    with closing(connect_in_memory()) as connection:
        migrate(connection)
        number = insert_attempt(connection, ATTEMPT, StateRow(7), QUOTES)
        insert_events(connection, number, ATTEMPT.id, EVENTS)
        write_state(connection, number, ATTEMPT.id, StateRow(8, "reader", "s-1", 0.5), len(EVENTS))
        yield connection


def attempt(connection: sqlite3.Connection) -> AttemptRecord:
    (found,) = read_attempts(connection, "WHERE id = ?", (ATTEMPT.id,))
    return found


def test_what_was_written_is_read(connection: sqlite3.Connection):
    kept = attempt(connection)
    assert (kept.attempt, kept.state) == (ATTEMPT, StateRow(8, "reader", "s-1", 0.5))
    assert (kept.quotes, kept.events) == (2, 2)
    assert read_quotes(connection, kept) == QUOTES
    assert read_events(connection, kept) == EVENTS
    assert last_sequence(connection, kept.number) == 2 and last_sequence(connection, 99) == 0
    assert newest_turn(connection) == 8


def test_some_of_the_events_are_read_by_their_numbers(connection: sqlite3.Connection):
    kept = attempt(connection)
    assert read_events(connection, kept, after=1) == {2: EVENTS[2]}
    assert read_events(connection, kept, most=1) == {1: EVENTS[1]}
    assert read_events(connection, kept, after=2) == read_events(connection, kept, most=0) == {}


def test_an_event_or_a_quote_that_is_gone_is_damage(connection: sqlite3.Connection):
    kept = attempt(connection)
    connection.execute("DELETE FROM event WHERE sequence = 2")
    connection.execute("DELETE FROM quote WHERE sentence = 's-2'")
    with pytest.raises(DamagedRowError, match="events of attempt 1"):
        read_events(connection, kept)
    assert read_events(connection, kept, most=2) == {1: EVENTS[1]}
    assert read_events(connection, kept, after=1) == {}
    with pytest.raises(DamagedRowError, match="quotes of attempt 1"):
        read_quotes(connection, kept)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("UPDATE attempt SET lesson = 'other'", "attempt 1"),
        ("UPDATE attempt SET quotes = 3", "attempt 1"),
        ("UPDATE attempt SET continues = ''", "attempt 1"),
        ("UPDATE attempt SET key_source = 'later'", "attempt 1"),
        ("UPDATE attempt SET continues = '', key_source = ''", "attempt 1"),
        ("UPDATE quote SET number = 3 WHERE sentence = 's-1'", "quote of attempt 1"),
        ("UPDATE quote SET block_kind = 'cell' WHERE sentence = 's-1'", "quote of attempt 1"),
        ("UPDATE quote SET number = 0, block = 0, block_kind = '' WHERE sentence = 's-1'", "quote of attempt 1"),
        ("UPDATE attempt SET touched = 9", "state of attempt 1"),
        ("UPDATE attempt SET events = 3", "state of attempt 1"),
        ("UPDATE quote SET text = 'other' WHERE sentence = 's-1'", "quote of attempt 1"),
        ("UPDATE event SET value = 'other' WHERE sequence = 2", "event 2 of attempt 1"),
        ("UPDATE event SET sequence = 3 WHERE sequence = 2", "event 3 of attempt 1"),
    ],
)
def test_a_row_that_is_not_what_was_written_is_damage(connection: sqlite3.Connection, change: str, what: str):
    connection.execute(change)
    with pytest.raises(DamagedRowError, match=what):
        read_all(connection)


def read_all(connection: sqlite3.Connection) -> None:
    kept = attempt(connection)
    read_quotes(connection, kept)
    read_events(connection, kept)


def test_a_database_without_attempts_has_no_newest(connection: sqlite3.Connection):
    connection.execute("DELETE FROM event")
    connection.execute("DELETE FROM quote")
    connection.execute("DELETE FROM attempt")
    assert newest_turn(connection) == 0
