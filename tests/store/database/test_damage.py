"""What rotted on the disk is seen, named, taken from a copy where one has it, and takes nothing else with it."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.opening import FILE_NAME, set_aside_files
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore

ATTEMPTS, EVENTS, SENTENCES = 8, 14, 10
PAGE = 4096


def attempt_id(number):
    return f"{number:032x}"


def value(number, event):
    return f"a{number}-{event:02}"


def values(number, *, without=-1):
    """What the events of an attempt say, but for one."""
    return ["investigate", *(value(number, index) for index in range(EVENTS - 1) if index != without)]


def fill(folder, *, copies=(3,)):
    """Some attempts; after those in `copies` a copy is made."""
    with closing(ProgressStore.open(folder)) as store:
        for number in range(ATTEMPTS):
            quotes = {
                SentenceId(f"s-{index}"): f"Sentence {index} of text {number}, “quoted”." for index in range(SENTENCES)
            }
            key = LessonKey("city", f"lesson-{number}")
            verdicts = dict.fromkeys(quotes, "flag:overclaim")
            store.start_attempt(attempt_id(number), key, Mode.INVESTIGATE, quotes, verdicts)
            store.record(
                attempt_id(number), [Event(EventKind.OPENED, value="investigate", at="2026-03-01T09:00:00+01:00")]
            )
            for index in range(EVENTS - 1):
                sentence = SentenceId(f"s-{index % SENTENCES}")
                store.record(
                    attempt_id(number), [Event(EventKind.MARKED, (sentence,), value(number, index), elapsed=0.5)]
                )
            store.keep_place(attempt_id(number), Place("reader", SentenceId("s-1"), 1.5 * number))
            if number in copies:
                store.keep_backup()
    return read(folder)[1]


def read(folder):
    """The remark at opening, and all attempts by their ids."""
    with closing(ProgressStore.open(folder)) as store:
        attempts = [attempt for key in store.standings() for attempt in store.attempts(key)]
        return store.diagnostic, {attempt.id: attempt for attempt in attempts}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A folder that is copied for each damage, with what is in it and in its copy."""
    folder = tmp_path_factory.mktemp("filled")
    truth = fill(folder)
    copied = tmp_path_factory.mktemp("copied")
    shutil.copy(backups(folder)[-1], copied / FILE_NAME)
    return folder, truth, read(copied)[1]


def damage(filled, tmp_path, change):
    """A copy of the folder in which `change` was made to the bytes of the file."""
    folder = tmp_path / "damaged"
    shutil.copytree(filled[0], folder)
    change_file(folder / FILE_NAME, change)
    return folder


def in_order(events, among):
    rest = iter(among)
    return all(event in rest for event in events)


def check(filled, folder):
    """Nothing is silently other than it was, nothing is lost that the copy has, and what is mended is sound."""
    _folder, truth, copied = filled
    diagnostic, found = read(folder)
    assert found == truth or diagnostic
    assert set(found) == set(truth)
    for id, one in found.items():
        before = truth[id]
        assert in_order(one.events, before.events)
        assert one.quotes.items() <= before.quotes.items() and one.verdicts.items() <= before.verdicts.items()
        if id in copied:
            assert one.events == before.events and one.quotes == before.quotes and one.key == before.key
    assert read(folder) == ("", found)
    return diagnostic, found


def test_single_flipped_bits_change_nothing_in_silence(filled, tmp_path):
    chance = random.Random(20261128)
    size = (filled[0] / FILE_NAME).stat().st_size
    told = 0
    for number in range(150):
        at, bit = chance.randrange(size), chance.randrange(8)

        def flip(data, at=at, bit=bit):
            data[at] ^= 1 << bit

        told += bool(check(filled, damage(filled, tmp_path / str(number), flip))[0])
    assert told > 30, "hardly any of them hit something"


@pytest.mark.parametrize("page", range(12))
def test_a_page_of_noise_takes_nothing_with_it_that_the_copy_has(filled, tmp_path, page):
    def overwrite(data):
        data[page * PAGE : (page + 1) * PAGE] = random.Random(page).randbytes(PAGE)

    diagnostic, _found = check(filled, damage(filled, tmp_path, overwrite))
    assert diagnostic


def test_a_page_as_it_was_before_is_seen(filled, tmp_path):
    """A disk that says it has written and has not."""
    old = backups(filled[0])[-1].read_bytes()
    seen = 0
    for page in range(1, len(old) // PAGE):

        def put_back(data, page=page):
            data[page * PAGE : (page + 1) * PAGE] = old[page * PAGE : (page + 1) * PAGE]

        seen += bool(check(filled, damage(filled, tmp_path / str(page), put_back))[0])
    assert seen >= 3


def change_event(number, event, *, into="x"):
    """Another letter in the bytes of an event."""
    text = value(number, event).encode()

    def change(data):
        assert data.count(text) == 1
        data[data.index(text)] = ord(into)

    return change


def change_file(path, change):
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def test_a_damaged_event_is_taken_from_the_copy_by_name_and_the_rest_is_as_it_was(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(2, 7))

    diagnostic, found = check(filled, folder)

    assert found == filled[1]
    assert "What was damaged in “lesson-2” was taken from the copy “progress-000001.sqlite3”." in diagnostic
    assert "“lesson-1”" not in diagnostic and "lost" not in diagnostic
    aside = folder / "progress-damaged-1.sqlite3"
    assert str(aside) in diagnostic and aside in set_aside_files(folder)


def test_a_damaged_event_that_no_copy_has_is_counted_and_the_others_stay(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(6, 7))

    diagnostic, found = check(filled, folder)

    assert "1 thing that you did in “lesson-6” is in no copy and is lost." in diagnostic
    assert [event.value for event in found[attempt_id(6)].events] == values(6, without=7)
    assert [id for id in found if found[id] != filled[1][id]] == [attempt_id(6)]
    with closing(ProgressStore.open(folder)) as store:
        assert store.diagnostic == ""
        store.record(attempt_id(6), [Event(EventKind.LEFT)])
        assert store.attempt(attempt_id(6)).events[-1].kind is EventKind.LEFT
    assert read(folder)[0] == ""


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


@pytest.mark.parametrize("at", [44, 56, 60, 68, 18, 16, 100, 103])
def test_a_damaged_header_costs_nothing(filled, tmp_path, at):
    def flip(data):
        data[at] ^= 0x15

    _diagnostic, found = check(filled, damage(filled, tmp_path, flip))
    assert found == filled[1]


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


def test_what_can_be_read_of_a_damaged_file_on_a_locked_disk_is_read(filled, tmp_path):
    folder = damage(filled, tmp_path, change_event(2, 7))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    with closing(ProgressStore.in_memory(folder)) as store:
        found = {attempt.id: attempt for key in store.standings() for attempt in store.attempts(key)}

    assert found == filled[1]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


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


def test_a_copy_that_claims_to_be_huge_is_not_read_whole(filled, tmp_path, monkeypatch):
    read_sizes = []
    monkeypatch.setattr(
        "media_literacy.store.database.mending.read_file", lambda path, most: read_sizes.append(most) or b""
    )
    folder = damage(filled, tmp_path, change_event(2, 7))
    huge = backups(folder)[-1].with_name("progress-000999.sqlite3")
    for size, count in ((32 * 1024 * 1024, 1), (32 * 1024 * 1024 + 1, 1)):
        with huge.open("wb") as file:
            file.truncate(size)
        shutil.copy(filled[0] / FILE_NAME, folder / FILE_NAME)
        change_file(folder / FILE_NAME, change_event(2, 7))
        assert read(folder)[1] == filled[1]
        assert len(read_sizes) == count


@pytest.mark.parametrize(
    ("damaged", "more"), [(5, ""), (6, "So it was in 1 more attempt."), (7, "in 2 more attempts.")]
)
def test_five_damaged_attempts_are_named_and_others_are_counted(tmp_path, damaged, more):
    fill(tmp_path, copies=())
    for number in range(damaged):
        change_file(tmp_path / FILE_NAME, change_event(number, 7))

    diagnostic, _found = read(tmp_path)

    assert diagnostic.count("1 thing that you did in") == 5
    assert (more in diagnostic) if more else ("more attempt" not in diagnostic)


def test_several_events_that_no_copy_has_are_counted_together(tmp_path):
    fill(tmp_path, copies=())
    for event in (7, 9):
        change_file(tmp_path / FILE_NAME, change_event(6, event))
    diagnostic, found = read(tmp_path)
    assert "2 things that you did in “lesson-6” are in no copy and are lost." in diagnostic
    assert len(found[attempt_id(6)].events) == EVENTS - 2
