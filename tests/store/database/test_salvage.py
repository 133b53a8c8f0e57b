"""A damaged file and its copies are put together row by row, each row from where it is as it was written."""

import random
import sqlite3
from contextlib import closing

import pytest
from store.database.damaging import (
    PAGE,
    attempt_id,
    change_event,
    change_file,
    check,
    damage,
    fill,
    read,
    values,
)

from media_literacy.store.database.backup import backups
from media_literacy.store.database.opening import FILE_NAME


@pytest.mark.parametrize("page", range(12))
def test_a_page_of_noise_takes_nothing_with_it_that_the_copy_has(filled, tmp_path, page):
    def overwrite(data):
        data[page * PAGE : (page + 1) * PAGE] = random.Random(page).randbytes(PAGE)

    diagnostic, _found = check(filled, damage(filled, tmp_path, overwrite))
    assert diagnostic


@pytest.mark.parametrize("name", ["id", "lesson", "mode"])
def test_what_an_attempt_is_is_found_again_without_a_copy(tmp_path, name):
    """An index has the id and the lesson a second time, and there are two modes."""
    truth = fill(tmp_path, copies=())
    texts = {"id": attempt_id(5), "lesson": "lesson-5", "mode": "investigate"}
    row = f"{attempt_id(5)}citylesson-5investigate".encode()
    data = (tmp_path / FILE_NAME).read_bytes()
    text = texts[name].encode()
    at = data.index(row) + row.index(text)
    (tmp_path / FILE_NAME).write_bytes(data[: at + 3] + bytes([data[at + 3] ^ 1]) + data[at + 4 :])

    diagnostic, found = read(tmp_path)

    assert "All that you did could still be read." in diagnostic
    assert found == truth


def test_an_attempt_is_not_lost_with_the_row_that_says_what_it_is(tmp_path):
    truth = fill(tmp_path, copies=())
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE attempt SET checksum = checksum + 1, mode = 'none' WHERE number = 6")

    diagnostic, found = read(tmp_path)

    assert "1 thing that you did in “lesson-5” is in no copy and is lost." in diagnostic
    assert found == truth


def test_a_damaged_copy_does_not_spoil_what_is_taken(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(2, 7))
    change_file(backups(folder)[-1], change_event(2, 7, into="y"))

    diagnostic, found = read(folder)

    assert "1 thing that you did in “lesson-2” is in no copy and is lost." in diagnostic
    assert [event.value for event in found[attempt_id(2)].events] == values(2, without=7)
    assert [id for id in found if found[id] != filled[1][id]] == [attempt_id(2)]


def test_an_older_copy_has_what_the_newest_lost(tmp_path):
    truth = fill(tmp_path, copies=(3, 6))
    for path in (tmp_path / FILE_NAME, backups(tmp_path)[-1]):
        change_file(path, change_event(2, 7))
        change_file(path, change_event(5, 7))

    diagnostic, found = read(tmp_path)

    assert [id for id in found if found[id] != truth[id]] == [attempt_id(5)]
    assert "What was damaged in “lesson-2” was taken from the copy “progress-000001.sqlite3”." in diagnostic
    assert "1 thing that you did in “lesson-5” is in no copy and is lost." in diagnostic


def test_a_row_is_not_believed_because_the_description_of_its_checksum_is_damaged(filled, tmp_path):
    def change(data):
        event = data.index(b"CREATE TABLE event")
        at = data.index(b"checksum", event)
        assert at < PAGE
        data[at] = ord("x")
        change_event(6, 7)(data)

    diagnostic, found = check(filled, damage(filled, tmp_path, change))

    assert "1 thing that you did in “lesson-6” is in no copy and is lost." in diagnostic
    assert [event.value for event in found[attempt_id(6)].events] == values(6, without=7)


def test_a_copy_is_read_by_its_rows_when_its_first_page_is_damaged(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(2, 7))
    (copy,) = backups(folder)
    change_file(copy, lambda data: data.__setitem__(slice(0, PAGE), bytes(PAGE)))

    diagnostic, found = read(folder)

    assert diagnostic and found == filled[1]
