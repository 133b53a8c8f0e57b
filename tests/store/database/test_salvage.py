"""A damaged file and its copies are put together row by row, each row from where it is as it was written."""

import random
import sqlite3
from contextlib import closing

import pytest
from each_row import each_row
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

from media_literacy.store.checksums import attempt_checksum, event_checksum, state_checksum
from media_literacy.store.database import salvage
from media_literacy.store.database.backup import backups
from media_literacy.store.database.event_rows import AttemptRow, EventRow, StateRow
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.salvage import Salvage, has_verified_rows, without_unverified_rows
from media_literacy.store.database.salvage_sources import Source


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


# Rows of a source, one by one

ATTEMPT = (1, "a", "pack", "lesson", "guided", b"", None, 0, None, "", "")
STATE = (1, "", "", 0.0, None, None)
EVENT = (1, 1, "opened", "[]", "guided", "", 0.5, 0, None)
"""As a version without checksums wrote them."""


def source_of(*, attempt=ATTEMPT, state=STATE, event=EVENT):
    source = Source("", attempts=[(*attempt, *state)], events=[event])
    source.ids[1][attempt[1]] = source.keys[1][attempt[2], attempt[3]] = None
    return source


def salvaged(*sources):
    rows = Salvage()
    for source in sources:
        rows.take(source)
    return rows.finish()


def test_without_checksums_what_makes_sense_is_taken():
    (attempt,) = salvaged(source_of())
    assert attempt.attempt == AttemptRow("a", "pack", "lesson", "guided", was_verified=0)
    assert attempt.state == StateRow(1) and attempt.missing == 0 and attempt.is_in_file
    assert attempt.events == {1: EventRow("opened", "[]", "guided", "", 0.5, was_verified=0)}


@each_row("damaged", [(1, 3), (1, 4), (2, 7), (3, None), (4, "danced"), (4, 3)])
def test_without_checksums_an_attempt_of_another_type_is_guessed_anew(damaged):
    at, value = damaged
    attempt = (*ATTEMPT[:at], value, *ATTEMPT[at + 1 :])
    found = salvaged(source_of(attempt=attempt))
    assert all(rescued.missing == 1 for rescued in found)
    assert [rescued.id for rescued in found] == ([] if at == 1 else ["a"])


@each_row(("at", "value"), [(1, "x"), (2, 3), (2, "danced"), (3, 3), (3, "["), (4, None), (5, 3), (6, "x"), (6, 1)])
def test_without_checksums_an_event_of_another_type_is_not_believed(at, value):
    event = (*EVENT[:at], value, *EVENT[at + 1 :])
    (attempt,) = salvaged(source_of(event=event))
    assert attempt.events == {}


@each_row(("at", "value"), [(0, "x"), (0, 1.5), (1, 3), (2, None), (3, "x"), (3, 1)])
def test_without_checksums_a_state_of_another_type_is_missing(at, value):
    (attempt,) = salvaged(source_of(state=(*STATE[:at], value, *STATE[at + 1 :])))
    assert attempt.state is None and attempt.missing == 1


@each_row(("offset", "is_verified"), [(-1, False), (0, True), (1, False)])
def test_a_row_is_verified_by_its_very_checksum(offset, is_verified):
    sum = event_checksum("a", *EVENT[1:8])
    assert has_verified_rows(source_of(event=(*EVENT[:8], sum + offset))) is is_verified


def test_only_rows_with_a_checksum_are_left():
    left = without_unverified_rows(source_of(event=(*EVENT[:8], 7)))
    assert left.attempts == [] and len(left.events) == 1


@pytest.mark.parametrize(("tries", "missing"), [(1, 1), (2, 0)])
def test_attempts_that_do_not_claim_a_row_are_tried_within_a_budget(monkeypatch, tries, missing):
    """The number of the event's attempt is what rotted: the second attempt is the one that it belongs to."""
    monkeypatch.setattr(salvage, "_MOST_TRIES", tries)
    source = Source("")
    for number, id in ((1, "b"), (2, "a")):
        sums = (
            attempt_checksum(number, id, "p", "l", "guided", b"", 0, 1),
            state_checksum(id, 1, "", "", 0.0, number - 1),
        )
        source.attempts.append(
            (number, id, "p", "l", "guided", b"", 0, 1, sums[0], "", "", 1, "", "", 0.0, number - 1, sums[1])
        )
        source.ids[number][id] = source.keys[number]["p", "l"] = None
    source.events = [(9, *EVENT[1:8], event_checksum("a", *EVENT[1:8]))]
    assert sum(attempt.missing for attempt in salvaged(source)) == missing
