"""Forms that a class read on its screens."""

from pathlib import Path

import pytest
from classroom.counted_hands import counted
from classroom.results.finished_class import TaughtClass, named_seat
from kites import SOURCE

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.form_lessons import form_lessons, read_form_lessons
from media_literacy.engine.sheets.form_sheets import Form, TypedForm
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster


def article(source: str) -> Lesson:
    lesson = parse_lesson(source.encode(), Path("form.md")).lesson
    assert lesson is not None
    return lesson


OTHER = SOURCE.replace("id: kites", "id: boats").replace("kite", "boat")
FORMS = {
    form: Form(form, tuple(article(source) for source in sources))
    for form, sources in {
        Occasion.BEFORE: (SOURCE, OTHER),
        Occasion.AFTER: (SOURCE.replace("id: kites", "id: k2"),),
    }.items()
}


@pytest.fixture
def store(tmp_path):
    store = LiveStore(tmp_path)
    yield store
    store.close()


@pytest.fixture
def roster(store):
    roster = new_roster("6b", ("Ada", "Grace", "Tim"))
    store.keep_roster(roster)
    return roster


def sheets_of(store, roster):
    kept = next(each for each in store.rosters() if each.id == roster.id)
    return form_lessons(store, kept, FORMS)


def test_each_learner_of_the_list_has_a_sheet_of_what_they_read_to_the_end(store, roster):
    lesson = TaughtClass(store, names=("Ada", "Grace", "Eve"), roster=roster.id)
    seats = {name: lesson.join(name) for name in ("Ada", "Grace", "Eve")}
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(seats["Ada"], 3, 2)
    lesson.read_and_mark(seats["Eve"], 3)
    lesson.end()
    second = TaughtClass(store, OTHER, roster=roster.id)
    seat = named_seat(second, "Grace")
    second.move_to(Stage.MARK)
    second.read_and_mark(seat)
    second.end()
    assert sheets_of(store, roster) == (
        (
            TypedForm(Occasion.BEFORE, "Ada", ("2, 3", "not read")),
            TypedForm(Occasion.BEFORE, "Grace", ("not read", "")),
        ),
        (),
    )


def test_of_two_lessons_with_an_article_the_first_counts_and_hands_are_nobodys(store, roster, tmp_path):
    for marked in (3, 2):
        lesson = TaughtClass(store, names=("Ada",), roster=roster.id)
        seat = lesson.join("Ada")
        lesson.move_to(Stage.MARK)
        lesson.read_and_mark(seat, marked)
        lesson.end()
    counted(tmp_path, 20, {1: 3}, roster=roster.id)
    assert [sheet.texts[0] for sheet in sheets_of(store, roster).sheets] == ["3"]


def test_another_edition_is_left_out_and_said(store, roster):
    lesson = TaughtClass(store, SOURCE.replace("Last year 40", "Last year 41"), ("Ada",), roster=roster.id)
    seat = lesson.join("Ada")
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(seat, 3)
    lesson.end()
    found = sheets_of(store, roster)
    assert found.sheets == () and "another edition" in found.faults[0]


def test_where_no_class_was_held_no_file_is_made(tmp_path):
    assert read_form_lessons(tmp_path, new_roster("6b", ("Ada",)), FORMS).sheets == ()
    assert not (tmp_path / "classes").exists()
