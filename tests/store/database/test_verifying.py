"""Whatever rotted in a file is seen before anything is read from it."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest
from run_size import run_size
from store.database.damaging import (
    ATTEMPTS,
    PAGE,
    attempt_id,
    check,
    damage,
)

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import connect_in_memory
from media_literacy.store.database.migrations import MIGRATIONS
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.verifying import deferred_turn, is_intact, verify_attempt, verify_structure
from media_literacy.store.progress.progress_store import ProgressStore


def test_single_flipped_bits_change_nothing_in_silence(filled, tmp_path):
    chance = random.Random(20261128)
    size = (filled[0] / FILE_NAME).stat().st_size
    noticed = 0
    flips = run_size(usual=40, long=150)
    for number in range(flips):
        at, bit = chance.randrange(size), chance.randrange(8)

        def flip(data, at=at, bit=bit):
            data[at] ^= 1 << bit

        noticed += bool(check(filled, damage(filled, tmp_path / str(number), flip))[0])
    assert noticed > flips / 5, "hardly any of them hit something"


def test_a_page_as_it_was_before_is_seen(filled, tmp_path):
    """A disk that says it has written and has not."""
    old = backups(filled[0])[-1].read_bytes()
    seen = 0
    for page in range(1, len(old) // PAGE):

        def put_back(data, page=page):
            data[page * PAGE : (page + 1) * PAGE] = old[page * PAGE : (page + 1) * PAGE]

        seen += bool(check(filled, damage(filled, tmp_path / str(page), put_back))[0])
    assert seen >= 3


@pytest.mark.parametrize("at", [44, 56, 60, 68, 18, 16, 100, 103])
def test_a_damaged_header_costs_nothing(filled, tmp_path, at):
    def flip(data):
        data[at] ^= 0x15

    _diagnostic, found = check(filled, damage(filled, tmp_path, flip))
    assert found == filled[1]


def test_what_rots_while_the_file_is_open_is_not_read_as_if_it_were_right(filled, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(filled[0], folder)
    with closing(ProgressStore.open(folder)) as store:
        store._connection.execute("UPDATE event SET value = 'other' WHERE attempt = 1 AND sequence = 3")
        for read_it in (store.attempt, store.numbered_events):
            with pytest.raises(Exception, match="damaged"):
                read_it(attempt_id(0))
        assert store.attempt(attempt_id(1)) == filled[1][attempt_id(1)]

    assert check(filled, folder)[1] == filled[1]


def with_words(data, old, new):
    """The same length of bytes in the tables' own description, which is on the first page."""
    at = data.index(old)
    assert at < PAGE and len(old) == len(new)
    data[at : at + len(old)] = new


def test_a_format_that_sqlite_does_not_know_is_damage(filled, tmp_path):
    def change(data):
        data[47] = 14

    assert check(filled, damage(filled, tmp_path, change))[0]


@pytest.mark.parametrize("old", [b"number INTEGER", b"quotes INTEGER", b"events INTEGER", b"checksum INTEGER"])
def test_a_column_with_another_name_hides_nothing(filled, tmp_path, old):
    diagnostic, found = check(filled, damage(filled, tmp_path, lambda data: with_words(data, old, old.upper())))
    assert diagnostic and found == filled[1]


def test_a_description_of_a_table_that_became_bytes_is_damage(filled, tmp_path):
    """The byte before the row says what kind of value ends it: odd numbers are texts, even ones bytes."""

    def change(data):
        at = data.index(b"tableattemptattempt")
        data[at - 1] ^= 1

    diagnostic, found = check(filled, damage(filled, tmp_path, change))
    assert diagnostic and found == filled[1]


def test_a_new_file_is_intact_and_one_with_other_tables_is_not():
    with closing(connect_in_memory()) as connection:
        assert is_intact(connection, MIGRATIONS)
        connection.execute("CREATE TABLE address (name TEXT)")
        assert not is_intact(connection, MIGRATIONS)


@pytest.fixture
def open_file(filled, tmp_path):
    """All attempts have 24 rows each; the last one was worked on last."""
    shutil.copy(filled[0] / FILE_NAME, tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize(("most", "left"), [(None, 0), (ATTEMPTS * 24, 0), (ATTEMPTS * 24 - 1, 1), (48, ATTEMPTS - 2)])
def test_the_attempts_worked_on_last_are_looked_at_first(open_file, most, left):
    turn = deferred_turn(open_file, most)
    found = open_file.execute("SELECT number FROM attempt WHERE touched <= ?", (-1 if turn is None else turn,))
    assert sorted(number for (number,) in found) == list(range(1, left + 1))


def test_what_is_within_the_bound_is_looked_at_at_once(open_file):
    open_file.execute("UPDATE event SET value = 'other' WHERE attempt = 1")
    assert is_intact(open_file, MIGRATIONS, 48) and not is_intact(open_file, MIGRATIONS)
    with pytest.raises(DamagedRowError):
        verify_attempt(open_file, 1)
    open_file.execute("UPDATE event SET value = 'other' WHERE attempt = ?", (ATTEMPTS,))
    assert not is_intact(open_file, MIGRATIONS, 48)


def test_what_an_old_attempt_is_is_looked_at_with_its_rows(open_file):
    open_file.execute("UPDATE attempt SET lesson = 'other' WHERE number = 1")
    assert is_intact(open_file, MIGRATIONS, 48) and not is_intact(open_file, MIGRATIONS)
    with pytest.raises(DamagedRowError):
        verify_attempt(open_file, 1)


def test_a_row_of_no_attempt_is_seen_at_the_end(open_file):
    verify_structure(open_file)
    assert verify_attempt(open_file, 1) == 24 and verify_attempt(open_file, 99) == 0
    open_file.execute("UPDATE event SET attempt = 99 WHERE attempt = 1")
    with pytest.raises(DamagedRowError, match="no attempt"):
        verify_structure(open_file)
