import pytest
from classroom.counted_hands import counted
from classroom.results.finished_class import TaughtClass, named_seat
from store.classes.test_live_store import every_byte

from media_literacy.classroom.host.kept_class import read_stored
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.erasing import erase_learner, erase_seats
from media_literacy.classroom.results.lesson_results import lesson_results
from media_literacy.classroom.session.commands import AssignName
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster


@pytest.fixture
def store(tmp_path):
    store = LiveStore(tmp_path)
    yield store
    store.close()


def lesson_of(store, *names, roster="") -> TaughtClass:
    lesson = TaughtClass(store, names=names, roster=roster)
    for name in names:
        lesson.join(name)
    lesson.move_to(Stage.MARK)
    for seat in range(1, len(names) + 1):
        lesson.read_and_mark(seat, 3)
    return lesson


def test_a_seat_that_is_deleted_leaves_no_word_and_the_others_stay_what_they_are(store, tmp_path):
    lesson = lesson_of(store, "Ada Lovelace", "Grace Hopper")
    lesson.give(AssignName(1, "Countess Lovelace"))
    id = lesson.end()
    before = lesson_results(store, id).seats
    erase_seats(store, id, [1])
    after = lesson_results(store, id).seats
    assert {number: sheet for number, sheet in before.sheets.items() if before.seats[number] != 1} == after.sheets
    assert read_stored(store.session(id)).settings.names == ("Grace Hopper",)
    assert b"Lovelace" not in every_byte(tmp_path) and b"Hopper" in every_byte(tmp_path)


def test_a_learner_is_deleted_from_all_lessons_of_the_class_and_from_no_other(store, tmp_path):
    roster = new_roster("6b", ["Ada Lovelace", "Grace Hopper"])
    store.keep_roster(roster)
    first = lesson_of(store, "Ada Lovelace", "Grace Hopper", roster=roster.id).end()
    second = TaughtClass(store, roster=roster.id)
    seat = named_seat(second, "Ada Lovelace")
    second.move_to(Stage.MARK)
    second.read_and_mark(seat, 3)
    second_id = second.end()
    second_seat = next(iter(lesson_results(store, second_id).seats.sheets.values()))
    renamed_file = second_seat._replace(name="").kept
    assert '"name": "Ada Lovelace (' in renamed_file
    file = renamed_file.replace(second_seat.name, "Ada Lovelace")
    rows = [("sheet", "Ada Lovelace", "3"), ("returned", "Under another name", file), ("sheet", "Tim", "2")]
    store.keep_sheets(first, rows)
    store.keep_sheets(second_id, [("seat", str(second_seat.attempt), "Countess of Lovelace")])
    erase_learner(store, roster.id, "Ada Lovelace")
    assert b"Lovelace" not in every_byte(tmp_path)
    assert [sheet.name for sheet in lesson_results(store, first).seats.sheets.values()] == ["Grace Hopper"]
    assert not lesson_results(store, second_id).seats.sheets
    assert store.sheets(first) == (("sheet", "Tim", "2"),) and store.sheets(second_id) == ()
    assert store.rosters()[0].names == ("Grace Hopper",)


def test_a_learner_is_found_under_the_name_that_the_page_of_results_has(store, tmp_path):
    roster = new_roster("6b")
    store.keep_roster(roster)
    id = lesson_of(store, "Green", roster=roster.id).end()
    (attempt,) = lesson_results(store, id).seats.sheets
    store.keep_sheets(id, [("seat", str(attempt), "Countess")])
    erase_learner(store, roster.id, "Countess")
    assert not lesson_results(store, id).seats.sheets
    assert b"Countess" not in every_byte(tmp_path) and b"Green" not in every_byte(tmp_path)


def test_a_learner_is_deleted_from_what_stands_beside_raised_hands(store, tmp_path):
    roster = new_roster("6b", ["Ada Lovelace"])
    store.keep_roster(roster)
    id = counted(tmp_path, 20, {3: 4}, roster=roster.id)
    store.keep_sheets(id, [("sheet", "Ada Lovelace", "3"), ("sheet", "Tim", "2")])
    erase_learner(store, roster.id, "Ada Lovelace")
    assert b"Lovelace" not in every_byte(tmp_path) and store.sheets(id) == (("sheet", "Tim", "2"),)
    counts = lesson_results(store, id).hands
    assert counts is not None and counts.people == 20
