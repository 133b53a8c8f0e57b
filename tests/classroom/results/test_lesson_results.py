from classroom.counted_hands import counted
from classroom.live_class import hosting, kites_class, taking_part
from classroom.results.finished_class import TaughtClass, named_seat, taught

from media_literacy.classroom.protocol.messages import Acknowledged, Seated, Whole
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.lesson_results import lesson_results, read_lesson_results
from media_literacy.classroom.session.commands import End, RemoveLearner
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_sheet import class_sheet
from media_literacy.engine.sheets.taking_in import found_in_file, take_in
from media_literacy.store.classes.live_store import LiveStore


def test_each_seat_is_a_sheet_graded_as_any_other(tmp_path):
    id = taught(tmp_path, {"Ada": (3,), "Grace": (1, 2)}, silent=("Tim",))
    results = read_lesson_results(tmp_path, id)
    sheets = [class_sheet(sheet) for sheet in results.seats.sheets.values()]
    assert [(sheet.name, sheet.came_as, sheet.scorecard.caught) for sheet in sheets] == [
        ("Ada", CameAs.SEAT, 1),
        ("Grace", CameAs.SEAT, 0),
    ]
    assert results.seats.silent == ("Tim",)
    assert list(results.seats.seats.values()) == [1, 2]
    assert results.row.title == "Kites" and results.row.ended


def test_seats_have_the_same_numbers_each_time_and_join_what_came_otherwise_once(tmp_path):
    results = read_lesson_results(tmp_path, taught(tmp_path, {"Ada": (2,), "Grace": ()}))
    again = read_lesson_results(tmp_path, results.row.id)
    assert again.seats == results.seats
    ada = next(iter(results.seats.sheets.values()))
    taken = take_in(results.seats.sheets, found_in_file(ada.kept.encode(), "stick", results.lesson))
    assert taken.known == (ada.attempt,) and taken.sheets == results.seats.sheets


def test_whoever_was_taken_out_does_not_count_and_a_name_noted_on_the_host_is_said(tmp_path):
    store = LiveStore(tmp_path)
    lesson = TaughtClass(store)
    ada, eve = named_seat(lesson, "Ada"), lesson.join()
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(ada, 2)
    lesson.read_and_mark(eve, 1)
    lesson.give(RemoveLearner(eve))
    results = lesson_results(store, lesson.end())
    (sheet,) = results.seats.sheets.values()
    assert sheet.name.startswith("Ada (") and results.seats.silent == ()
    store.close()


def test_a_lesson_that_was_interrupted_has_results_too(tmp_path):
    store = LiveStore(tmp_path)
    lesson = TaughtClass(store)
    seat = lesson.join()
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(seat, 2)
    results = lesson_results(store, lesson.kept.id)
    assert len(results.seats.sheets) == 1 and not results.row.ended and not results.is_over
    lesson.give(End())
    results = lesson_results(store, lesson.kept.id)
    assert results.is_over and not results.row.ended  # its host has not stopped yet
    store.close()


def test_what_a_hosted_class_did_is_there_once_its_host_has_stopped(tmp_path):
    with hosting(tmp_path, kites_class(SessionSettings(names=("Ada",)))) as host:
        with taking_part(host, claims="Ada") as ada:
            ada.next(Seated)
            host.move_to(Stage.MARK)
            ada.is_at(Stage.MARK)
            ada.mark(3)
            ada.next(Acknowledged, lambda found: found.to == 1)
            host.give(End())
            ada.next(Whole)
        id = host.info.id
    (sheet,) = read_lesson_results(tmp_path, id).seats.sheets.values()
    assert (sheet.name, sheet.scorecard.caught) == ("Ada", 1)


def test_raised_hands_are_results_without_learners(tmp_path):
    results = read_lesson_results(tmp_path, counted(tmp_path, 27, {2: 3, 3: 14}))
    assert results.hands is not None and results.hands.people == 27 and [*results.hands.hands.values()] == [3, 14]
    assert results.is_over and not results.seats.sheets
    assert not read_lesson_results(tmp_path, counted(tmp_path, 27, {3: 14}, is_over=False)).is_over
