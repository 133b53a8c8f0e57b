import json
from pathlib import Path
from typing import Any

import pytest
from classroom.counted_hands import counted
from classroom.results.finished_class import AT, TaughtClass, named_seat, taught

from media_literacy.classroom.protocol.messages import Events, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.records.collecting import collect
from media_literacy.classroom.results.lesson_results import read_lesson_results
from media_literacy.classroom.session.commands import RemoveLearner
from media_literacy.engine.attempts.events import EventKind
from media_literacy.export.records.identifiers import account_of_learner
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore
from media_literacy.store.classes.record_outbox import RecordOutbox
from media_literacy.store.classes.record_settings import class_key
from media_literacy.store.classes.roster_rows import new_roster

PAGE = "https://records.example"
ENDED = 1_772_352_000.0
"""When the lessons of these tests end: `finished_class.AT`."""


def collected(data: Path, since: float = 0.0) -> list[dict[str, Any]]:
    """What waits after lessons were collected."""
    outbox = RecordOutbox(data / FOLDER_NAME)
    collect(data, outbox, PAGE, since)
    batch = outbox.next_batch(1000, 10**9)
    outbox.close()
    return [json.loads(record.statement) for record in batch]


def accounts(statements: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(statement["actor"]["account"]["name"] for statement in statements))


def test_everybody_who_read_is_told_of_under_another_name(tmp_path: Path):
    id = taught(tmp_path, {"Ada": (3,), "Grace": (1, 2)}, silent=("Tim",))
    statements = collected(tmp_path)
    assert [statement["verb"]["display"]["en"] for statement in statements] == ["answered", "completed"] * 2
    assert [statement["result"].get("response") for statement in statements][::2] == ["s3", "s1[,]s2"]
    key = class_key(id, tmp_path / FOLDER_NAME)
    assert accounts(statements) == [account_of_learner(key, name) for name in ("Ada", "Grace")]
    assert not [name for name in ("Ada", "Grace", "Tim", id) if name in json.dumps(statements)]
    assert {statement["result"]["duration"] for statement in statements} == {"PT2S"}


def test_a_lesson_is_collected_once(tmp_path: Path):
    taught(tmp_path, {"Ada": (3,)})
    assert len(collected(tmp_path)) == len(collected(tmp_path)) == 2


@pytest.mark.parametrize(("since", "number"), [(ENDED, 2), (ENDED + 1, 0)])
def test_lessons_that_ended_before_stay_here(tmp_path: Path, since: float, number: int):
    taught(tmp_path, {"Ada": (3,)})
    assert len(collected(tmp_path, since)) == number


def test_a_lesson_that_goes_on_is_not_collected_yet(tmp_path: Path):
    store = LiveStore(tmp_path)
    lesson = TaughtClass(store)
    lesson.move_to(Stage.MARK)
    seat = lesson.join()
    lesson.read_and_mark(seat, 1)
    assert collected(tmp_path) == []
    lesson.end()
    assert len(collected(tmp_path)) == 2
    store.close()


def test_a_learner_of_a_class_is_the_same_in_all_its_lessons_and_a_made_up_name_in_one(tmp_path: Path):
    store = LiveStore(tmp_path)
    roster = new_roster("7b", ("Ada",))
    store.keep_roster(roster)
    for names in (("Ada",), ()):
        for _each in range(2):
            lesson = TaughtClass(store, names=names, roster=roster.id)
            ada = lesson.join("Ada") if names else named_seat(lesson, "Ada")
            seats = [ada] if names else [ada, lesson.join()]
            lesson.move_to(Stage.MARK)
            for seat in seats:
                lesson.read_and_mark(seat, 2)
            lesson.end()
    store.close()
    statements = collected(tmp_path)
    assert len(statements) == 2 * (1 + 1 + 2 + 2) and len(accounts(statements)) == 1 + 2
    assert len({str(statement["context"]["contextActivities"]["grouping"]) for statement in statements}) == 1
    assert len({statement["context"]["registration"] for statement in statements}) == 6


def test_who_was_taken_out_and_who_left_early(tmp_path: Path):
    store = LiveStore(tmp_path)
    lesson = TaughtClass(store)
    gone, early = lesson.join(), lesson.join()
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(gone, 1)
    shown = Events(1, (SeatEvent(EventKind.SHOWN, (1,), "", AT, 1.0),))
    lesson.keep(lesson.session.take_events(early, shown, 9.0))
    lesson.give(RemoveLearner(gone))
    lesson.end()
    store.close()
    (answered,) = collected(tmp_path)
    assert answered["result"]["response"] == "none" and answered["result"]["completion"] is False


def test_what_was_deleted_waits_no_longer_and_its_key_is_gone(tmp_path: Path):
    ids = [taught(tmp_path, {"Ada": (3,)}), taught(tmp_path, {"Grace": (3,)})]
    assert len(collected(tmp_path)) == 4
    folder = tmp_path / FOLDER_NAME
    key = class_key(ids[0], folder)
    store = LiveStore(tmp_path)
    store.delete(ids[0])
    store.close()
    (grace,) = accounts(collected(tmp_path))
    assert grace == account_of_learner(class_key(ids[1], folder), "Grace")
    assert class_key(ids[0], folder) != key


def test_a_lesson_that_cannot_be_read_is_passed_over(tmp_path: Path):
    store = LiveStore(tmp_path)
    lesson = TaughtClass(store)
    store.append(lesson.kept.id, ["nonsense"])
    store.end(lesson.kept.id, AT)
    store.close()
    taught(tmp_path, {"Ada": (3,)})
    assert len(collected(tmp_path)) == 2


def test_without_classes_nothing_is_made(tmp_path: Path):
    outbox = RecordOutbox(tmp_path / "elsewhere")
    assert collect(tmp_path / "data", outbox, PAGE, 0.0) == 0 and not (tmp_path / "data").exists()
    outbox.close()


def test_what_came_beside_the_seats_is_collected_whenever_it_comes_and_once(tmp_path: Path):
    id = taught(tmp_path, {"Ada": (3,)})
    ada = next(iter(read_lesson_results(tmp_path, id).seats.sheets.values()))
    assert len(collected(tmp_path)) == 2
    tim = json.dumps(json.loads(ada.kept) | {"attempt": 77, "name": "Tim"})
    keep_rows(tmp_path, id, ("returned", "Tim", tim))
    statements = collected(tmp_path)
    assert len(statements) == 4
    keep_rows(tmp_path, id, ("returned", "Tim", tim), ("returned", "Tim", tim), ("returned", "Ada", ada.kept))
    assert collected(tmp_path) == statements
    keep_rows(tmp_path, id)
    assert len(collected(tmp_path)) == 2  # what was removed before it was sent waits no longer


def test_paper_beside_raised_hands_is_collected_and_hands_are_nobodys(tmp_path: Path):
    store = LiveStore(tmp_path)
    roster = new_roster("7b", ("Ada",))
    store.keep_roster(roster)
    store.close()
    id = counted(tmp_path, 20, {3: 4}, roster=roster.id)
    assert collected(tmp_path) == []
    keep_rows(tmp_path, id, ("sheet", "ADA", "3"))
    statements = collected(tmp_path)
    assert [statement["result"].get("response") for statement in statements] == ["s3", None]
    assert accounts(statements) == [account_of_learner(class_key(roster.id, tmp_path / FOLDER_NAME), "Ada")]


def keep_rows(data: Path, id: str, *rows: tuple[str, ...]) -> None:
    """What the page of results keeps."""
    store = LiveStore(data)
    store.keep_sheets(id, rows)
    store.close()
