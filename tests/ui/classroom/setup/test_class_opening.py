"""What a class is begun with, and gone on with."""

import pytest
from kites import SOURCE

from media_literacy.classroom.hand_records import PeopleSaid
from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.kept_class import begin_class
from media_literacy.classroom.session.records import SeatTaken, encode_record
from media_literacy.errors import AppError
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.setup.class_opening import (
    interrupted_classes,
    open_interrupted,
    open_new,
    open_new_hands,
)
from media_literacy.ui.classroom.setup.class_plan import ClassPlan


@pytest.fixture
def kites(tmp_path):
    path = tmp_path / "kites.md"
    path.write_text(SOURCE, encoding="utf-8")
    return path


def test_a_class_is_begun_with_the_file_as_it_is_now_and_what_was_settled(kites):
    plan = ClassPlan(names=("Ada", "Bo"), admits_each=True)
    opened = open_new(kites, kites.parent, plan)
    new = opened.begun
    assert isinstance(new, NewClass)
    assert opened.lesson.front.title == new.title == "Kites" and new.source == SOURCE.encode()
    assert new.settings.names == ("Ada", "Bo") and new.settings.admits_each


def test_a_lesson_that_is_gone_or_has_errors_is_refused_in_words(kites):
    kites.write_text("", encoding="utf-8")
    with pytest.raises(AppError, match="has errors"):
        open_new(kites, None, ClassPlan())
    kites.unlink()
    with pytest.raises(AppError, match="cannot be read"):
        open_new(kites, None, ClassPlan())


def test_an_interrupted_class_is_listed_and_opened_with_its_own_lesson(tmp_path, kites):
    assert interrupted_classes(tmp_path) == () and not (tmp_path / "classes").exists()
    store = LiveStore(tmp_path)
    new = open_new(kites, None, ClassPlan()).begun
    assert isinstance(new, NewClass)
    kept = begin_class(store, new)
    store.close()
    kites.write_text("changed meanwhile", encoding="utf-8")
    assert [row.id for row in interrupted_classes(tmp_path)] == [kept.id]
    opened = open_interrupted(tmp_path, kept.id)
    assert (opened.lesson.front.title, opened.begun, opened.pictures) == ("Kites", kept.id, kites.parent)
    assert not opened.lets_browsers_in


@pytest.mark.parametrize("is_browser", [True, False])
def test_a_door_that_browsers_came_in_by_is_open_again_when_a_class_is_gone_on_with(tmp_path, kites, is_browser):
    store = LiveStore(tmp_path)
    new = open_new(kites, None, ClassPlan()).begun
    assert isinstance(new, NewClass)
    kept = begin_class(store, new)
    store.append(kept.id, [encode_record(SeatTaken(1, "green otter", "0" * 64, is_browser, False, 0))])
    store.close()
    assert open_interrupted(tmp_path, kept.id).lets_browsers_in is is_browser


def test_typed_names_become_a_class_that_has_the_lesson(tmp_path, kites):
    opened = open_new(kites, None, ClassPlan(names=("Ada", "Bo"), new_class="6b"), tmp_path)
    store = LiveStore(tmp_path)
    (roster,) = store.rosters()
    store.close()
    assert (roster.title, roster.names) == ("6b", ("Ada", "Bo"))
    assert isinstance(opened.begun, NewClass) and opened.begun.roster == roster.id


def test_counted_hands_are_a_lesson_of_the_class_that_was_chosen(tmp_path, kites):
    roster = new_roster("6b", ["Ada", "Bo"])
    store = LiveStore(tmp_path)
    store.keep_roster(roster)
    opened = open_new_hands(tmp_path, kites, None, ClassPlan(has_network=False, roster=roster.id)).by_hands
    assert opened is not None
    opened.kept.take(PeopleSaid(20))
    opened.kept.write()
    (session,), (kept,) = store.sessions(), store.rosters()
    store.close()
    opened.kept.close()
    assert kept.lessons == (session.id,) and session.is_by_hands
