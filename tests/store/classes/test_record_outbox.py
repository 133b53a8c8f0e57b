import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from media_literacy.errors import StoreError
from media_literacy.store.classes.record_outbox import FILE_NAME, RecordOutbox, RecordRow, delete_records_of

ROWS = [RecordRow(f"id-{number}", "account", f'{{"number":{number}}}') for number in range(5)]


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[RecordOutbox]:
    outbox = RecordOutbox(tmp_path)
    yield outbox
    outbox.close()


def test_what_waits_is_sent_in_order_and_kept_until_it_was_delivered(outbox: RecordOutbox, tmp_path: Path):
    assert outbox.add("session", ROWS) == 5
    assert outbox.next_batch(2, 1000) == tuple(ROWS[:2])
    outbox.close()
    again = RecordOutbox(tmp_path)
    again.note_delivered(ROWS[:2])
    assert again.next_batch(9, 1000) == tuple(ROWS[2:]) and again.counts() == (3, 0, 2)
    assert again.collected() == {"session": ""}
    again.close()


def test_a_statement_that_waits_or_was_delivered_is_not_taken_again(outbox: RecordOutbox):
    outbox.add("session", ROWS[:2])
    outbox.note_delivered(ROWS[:1])
    assert outbox.add("session", [RecordRow("id-0", "account", "other"), *ROWS[1:3]]) == 1
    assert outbox.next_batch(9, 1000) == tuple(ROWS[1:3])


def test_a_batch_is_bounded_and_never_empty_while_something_waits(outbox: RecordOutbox):
    outbox.add("session", ROWS)
    size = len(ROWS[0].statement)
    assert len(outbox.next_batch(9, 2 * size)) == 2 and len(outbox.next_batch(9, 2 * size - 1)) == 1
    assert len(outbox.next_batch(9, 1)) == 1


def test_what_was_refused_is_kept_aside_and_what_failed_comes_last(outbox: RecordOutbox):
    outbox.add("session", ROWS[:3])
    outbox.note_refused(ROWS[0], "400 no\x07" + "x" * 2000)
    outbox.note_failed(ROWS[1])
    assert outbox.next_batch(9, 1000) == (ROWS[2], ROWS[1])
    assert outbox.counts() == (2, 1, 0) and outbox.first_refusal().startswith("400 no")
    outbox.retry_refused()
    assert outbox.next_batch(9, 1000) == (ROWS[0], ROWS[2], ROWS[1]) and outbox.first_refusal() == ""


def test_what_waits_can_be_deleted_and_is_in_the_file_no_more(outbox: RecordOutbox, tmp_path: Path):
    outbox.add("session", [RecordRow("id", "pseudonym-of-somebody", "{}")])
    outbox.note_refused(RecordRow("id", "", ""), "no")
    outbox.delete_undelivered()
    assert outbox.counts() == (0, 0, 0) and outbox.collected() == {"session": ""}
    assert not [path for path in tmp_path.iterdir() if b"pseudonym-of" in path.read_bytes()]


def test_what_was_deleted_while_it_waited_does_not_come_again_with_what_came_later(outbox: RecordOutbox):
    outbox.add("session", ROWS[:2])
    outbox.delete_undelivered()
    assert outbox.add("session", ROWS[:3], "later") == 1
    assert outbox.next_batch(9, 1000) == (ROWS[2],) and outbox.collected() == {"session": "later"}


def test_another_edition_of_a_lesson_takes_the_place_of_what_waits_and_of_nothing_that_was_sent(outbox: RecordOutbox):
    outbox.add("other", ROWS[4:])
    outbox.add("session", ROWS[:3], "one")
    outbox.note_delivered(ROWS[:1])
    corrected = RecordRow("id-1", "account", "other")
    assert outbox.add("session", [RecordRow("id-0", "account", "other"), corrected, ROWS[3]], "two") == 2
    assert outbox.next_batch(9, 1000) == (ROWS[4], corrected, ROWS[3])
    assert outbox.collected() == {"other": "", "session": "two"}


def test_what_waits_of_a_lesson_goes_with_it_and_would_be_made_anew(outbox: RecordOutbox, tmp_path: Path):
    outbox.add("one", ROWS[:2])
    outbox.add("two", ROWS[2:])
    delete_records_of(["one"], tmp_path)
    assert outbox.next_batch(9, 1000) == tuple(ROWS[2:]) and outbox.collected() == {"two": ""}


def test_where_no_records_are_kept_nothing_is_made(tmp_path: Path):
    delete_records_of(["one"], tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_damaged_file_is_begun_anew(tmp_path: Path):
    (tmp_path / FILE_NAME).write_bytes(b"SQLite format 3\0" + b"rotten" * 999)
    outbox = RecordOutbox(tmp_path)
    assert outbox.add("session", ROWS) == 5
    outbox.close()


def test_a_statement_that_rotted_is_made_anew_with_its_session(outbox: RecordOutbox, tmp_path: Path):
    outbox.add("one", ROWS[:2])
    outbox.add("two", ROWS[2:])
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("UPDATE record SET statement = 'x' WHERE id = 'id-0'")
    connection.commit()
    connection.close()
    assert outbox.next_batch(9, 1000) == tuple(ROWS[2:]) and outbox.collected() == {"two": ""}


def test_the_file_of_a_newer_version_is_left_alone(tmp_path: Path):
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreError, match="newer version"):
        RecordOutbox(tmp_path)
