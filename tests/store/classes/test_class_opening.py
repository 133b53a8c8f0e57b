import random
import sqlite3

import pytest
from store.classes.conftest import PICTURES, session

from media_literacy.errors import StoreError
from media_literacy.files.locks import locked
from media_literacy.store.classes import class_opening
from media_literacy.store.classes.class_opening import ASIDE, FILE_NAME, open_classes
from media_literacy.store.classes.class_schema import CLASS_MIGRATIONS
from media_literacy.store.classes.daily_check import LOCK, forget_check
from media_literacy.store.classes.live_rows import insert_records, insert_session
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore, check_classes
from media_literacy.store.classes.port_rows import SessionPorts
from media_literacy.store.classes.roster_rows import insert_roster, insert_sheets, link_lesson, new_roster
from media_literacy.store.database.migrations import migrate


def filled(folder) -> tuple[str, str]:
    store = LiveStore(folder)
    ids = []
    for title in ("One", "Other"):
        begun = session(title)
        store.begin(begun, PICTURES, b"key")
        store.append(begun.id, [f"{title} {number}" for number in range(20)])
        ids.append(begun.id)
    store.close()
    return ids[0], ids[1]


def next_day(folder) -> None:
    """The whole file is looked at again."""
    forget_check(folder / FOLDER_NAME / FILE_NAME)


def rot(folder, title="One") -> None:
    """A record of that lesson is not what was written."""
    connection = sqlite3.connect(folder / FOLDER_NAME / FILE_NAME)
    connection.execute("UPDATE live_record SET record = 'invented' WHERE record = ?", (f"{title} 7",))
    connection.commit()
    connection.close()


def test_within_a_day_damage_is_met_by_whoever_reads_it_and_repaired_by_the_next_opening(tmp_path):
    one, other = filled(tmp_path)
    rot(tmp_path)
    store = LiveStore(tmp_path)
    assert store.session(other).records[7] == "Other 7" and not store.diagnostic
    with pytest.raises(StoreError, match="is damaged"):
        store.session(one)
    store.close()
    assert "was damaged" in check_classes(tmp_path)
    store = LiveStore(tmp_path)
    assert [row.id for row in store.sessions()] == [other] and not store.diagnostic
    store.close()


def test_a_file_that_was_put_in_its_place_is_looked_at(tmp_path):
    _one, other = filled(tmp_path)
    rot(tmp_path)
    file = tmp_path / FOLDER_NAME / FILE_NAME
    copy = file.with_name("copy")
    copy.write_bytes(file.read_bytes())
    copy.replace(file)
    store = LiveStore(tmp_path)
    assert [row.id for row in store.sessions()] == [other] and store.diagnostic
    store.close()


def test_what_another_program_looks_at_is_waited_for(tmp_path, monkeypatch):
    filled(tmp_path)
    next_day(tmp_path)
    monkeypatch.setattr(class_opening, "_PATIENCE", 0.0)
    file = tmp_path / FOLDER_NAME / FILE_NAME
    with locked(file.with_name(file.name + LOCK), 0.0), pytest.raises(StoreError, match="in use by another program"):
        LiveStore(tmp_path)
    LiveStore(tmp_path).close()


def test_a_file_of_a_newer_version_is_not_touched(tmp_path):
    filled(tmp_path)
    file = tmp_path / FOLDER_NAME / FILE_NAME
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {len(CLASS_MIGRATIONS) + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        LiveStore(tmp_path)
    assert file.read_bytes() == before


def test_a_changed_record_costs_its_session_and_no_other(tmp_path):
    _one, other = filled(tmp_path)
    rot(tmp_path)
    next_day(tmp_path)
    store = LiveStore(tmp_path)
    assert [row.id for row in store.sessions()] == [other]
    assert store.session(other).records[7] == "Other 7"
    assert f"{ASIDE}1.sqlite3" in store.diagnostic
    assert (tmp_path / FOLDER_NAME / f"{ASIDE}1.sqlite3").exists()
    store.close()


def test_bytes_that_rotted_are_noticed_and_nothing_wrong_is_read(tmp_path):
    filled(tmp_path)
    file = tmp_path / FOLDER_NAME / FILE_NAME
    whole = file.read_bytes()
    chance = random.Random(1)
    for _ in range(12):
        rotten = bytearray(whole)
        rotten[chance.randrange(100, len(rotten))] ^= 1 << chance.randrange(8)
        file.write_bytes(rotten)
        next_day(tmp_path)
        store = LiveStore(tmp_path)
        for row in store.sessions():
            records = store.session(row.id).records
            assert records == [f"{row.title} {number}" for number in range(20)]
        store.close()


def test_a_folder_that_cannot_be_used_is_said(tmp_path):
    (tmp_path / "classes").write_bytes(b"")
    with pytest.raises(StoreError):
        open_classes(tmp_path / "classes")


def test_a_file_of_the_first_version_gets_room_for_classes(tmp_path):
    folder = tmp_path / FOLDER_NAME
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    migrate(connection, CLASS_MIGRATIONS[:1])
    insert_session(connection, session("Old"), PICTURES)
    connection.close()
    store = LiveStore(tmp_path)
    assert [row.title for row in store.sessions()] == ["Old"] and store.rosters() == () and not store.diagnostic
    store.close()


def test_classes_and_what_came_to_lessons_outlast_a_record_that_rotted(tmp_path):
    store = LiveStore(tmp_path)
    roster = new_roster("6b", ["Ada"])
    store.keep_roster(roster)
    lessons = [session("One"), session("Other")]
    for begun in lessons:
        store.begin(begun, {}, b"key", roster.id)
        store.append(begun.id, [f"{begun.title} 7"])
        store.keep_sheets(begun.id, [("sheet", "Bo", "3")])
    store.close()
    rot(tmp_path)
    next_day(tmp_path)
    store = LiveStore(tmp_path)
    assert store.rosters() == (roster._replace(lessons=(lessons[1].id,)),)
    assert store.sheets(lessons[1].id) == (("sheet", "Bo", "3"),)
    store.close()


def test_a_file_of_the_second_version_gets_room_for_ports(tmp_path):
    folder = tmp_path / FOLDER_NAME
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    migrate(connection, CLASS_MIGRATIONS[:2])
    begun = session("Old")
    number = insert_session(connection, begun, PICTURES)
    insert_records(connection, number, begun.id, 1, ["one"])
    insert_sheets(connection, number, begun.id, [("sheet", "Bo")])
    insert_roster(connection, roster := new_roster("6b", ["Ada"]))
    link_lesson(connection, roster.id, begun.id)
    connection.close()
    store = LiveStore(tmp_path)
    assert store.session(begun.id) == (begun, PICTURES, ["one"]) and store.sheets(begun.id) == (("sheet", "Bo"),)
    assert store.rosters() == (roster._replace(lessons=(begun.id,)),) and not store.diagnostic
    assert store.ports(begun.id) == (0, 0)
    store.keep_ports(begun.id, SessionPorts(28622, 28624))
    assert store.ports(begun.id) == (28622, 28624)
    store.close()


def test_ports_outlast_a_record_of_another_lesson_that_rotted(tmp_path):
    one, other = filled(tmp_path)
    store = LiveStore(tmp_path)
    store.keep_ports(one, SessionPorts(1, 2))
    store.keep_ports(other, SessionPorts(3, 4))
    store.close()
    rot(tmp_path)
    next_day(tmp_path)
    store = LiveStore(tmp_path)
    assert store.ports(other) == (3, 4)
    store.close()
