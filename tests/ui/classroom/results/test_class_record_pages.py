"""Classes and results in the window: the journey of a teacher after the lesson."""

import json

import pytest
from classroom.results.finished_class import taught
from store.classes.test_live_store import every_byte
from ui.packs.seeing import drop, press

from media_literacy.classroom.results.lesson_results import read_lesson_results
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages
from media_literacy.ui.classroom.results.classes_page import ClassesPage
from media_literacy.ui.classroom.results.lesson_results_page import LessonResultsPage
from media_literacy.ui.classroom.results.roster_page import RosterPage
from media_literacy.ui.widgets.labels.set_text import SetText


@pytest.fixture
def pages(window_around):
    return ClassRecordPages(window_around.context)


@pytest.fixture
def folder(window_around):
    return window_around.context.data_folder


def shown(qtbot, pages, kind):
    qtbot.waitUntil(lambda: isinstance(pages.page, kind))
    return pages.page


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(SetText) if not label.isHidden())


def test_results_in_a_minute_and_a_stick_merged_twice_without_harm(qtbot, pages, folder, tmp_path):
    id = taught(folder, {"Ada Lovelace": (3,), "Grace Hopper": (2,)}, silent=("Tim",))
    seats = read_lesson_results(folder, id).seats
    kept = json.loads(next(iter(seats.sheets.values())).kept)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "ada.json").write_text(json.dumps(kept), encoding="utf-8")
    (stick / "bo.json").write_text(json.dumps(kept | {"attempt": 77, "name": "Bo"}), encoding="utf-8")
    pages.show_lesson(id)
    page = shown(qtbot, pages, LessonResultsPage)
    said = texts(page)
    assert "Problems were caught 1 of 2 times. The sentence to talk about first: 3." in said
    assert "1 was there and read nothing: Tim." in said
    assert page.together.learners.rows.text().startswith("Learner\n") and page.count == 2
    for _twice in range(2):
        drop(page, stick)
        qtbot.waitUntil(lambda: page.returned.report.text() != "" and page.returned._waiting is None)
        qtbot.waitUntil(lambda: page.count == 3)
    assert "Bo" in page.together.learners.rows.text()
    page.name.setText("Cy")
    page.numbers.setText("3")
    page.add.click()
    ada = next(number for number, sheet in seats.sheets.items() if sheet.name == "Ada Lovelace")
    page.returned.list.named.emit(ada, "Countess")
    page.saving.save_report(page.returned.sheet(ada), tmp_path / "ada.pdf")
    assert (tmp_path / "ada.pdf").read_bytes().startswith(b"%PDF")
    page.saving.save_in(tmp_path, 2)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("kites-reports/*.pdf"))) == 4)
    page.go_back()
    shown(qtbot, pages, ClassesPage)
    pages.show_lesson(id)
    again = shown(qtbot, pages, LessonResultsPage)
    assert again.count == 4
    assert [sheet.name for sheet in again.returned.sheets] == ["Countess", "Grace Hopper", "Bo"]


def test_a_learner_is_deleted_from_a_lesson_after_a_question(qtbot, pages, folder):
    id = taught(folder, {"Ada Lovelace": (3,), "Grace Hopper": (2,)})
    pages.show_lesson(id)
    page = shown(qtbot, pages, LessonResultsPage)
    ada = next(iter(page.results.seats.sheets))
    page.returned.list.remove_requested.emit(ada)
    press(qtbot, page.question, "Keep it")
    assert page.count == 2
    page.returned.list.remove_requested.emit(ada)
    press(qtbot, page.question, "Delete it")
    qtbot.waitUntil(lambda: page.count == 1)
    assert b"Lovelace" not in every_byte(folder) and b"Hopper" in every_byte(folder)
    page.delete.click()
    press(qtbot, page.question, "Delete it")
    shown(qtbot, pages, ClassesPage)
    assert b"Hopper" not in every_byte(folder)


def test_a_class_is_made_from_a_table_looked_at_undone_and_kept(qtbot, pages, folder, tmp_path):
    table = tmp_path / "6b.csv"
    table.write_bytes("Vorname;Nachname\nAda;Lovelace\n\nZoë;Müller\nAda;Lovelace\n".encode("cp1252"))
    pages.show_list()
    press(qtbot, shown(qtbot, pages, ClassesPage), "New class")
    page = shown(qtbot, pages, RosterPage)
    page.names.setPlainText("Grace Hopper")
    drop(page, table)
    assert page.preview.isVisibleTo(page) and "2 names were found. 2 of them are new." in page.found.text()
    assert "taken once: Ada Lovelace" in page.found.text() and page.names.toPlainText() == "Grace Hopper"
    page.replace_names.click()
    assert page.names.toPlainText() == "Ada Lovelace\nZoë Müller"
    page.undo.click()
    assert page.names.toPlainText() == "Grace Hopper"
    drop(page, table)
    page.add_names.click()
    page.save.click()
    assert page.banner.isVisibleTo(page)
    page.title.setText("6b")
    page.go_back()
    press(qtbot, page.question, "Save the class")
    assert "6b" in texts(shown(qtbot, pages, ClassesPage))
    store = LiveStore(folder)
    assert [roster.names for roster in store.rosters()] == [("Grace Hopper", "Ada Lovelace", "Zoë Müller")]
    store.close()


def test_a_learner_a_class_and_everything_can_be_deleted(qtbot, pages, folder, window_around):
    store = LiveStore(folder)
    for roster in (new_roster("6b", ["Ada Lovelace", "Tim"]), new_roster("7b", ["Grace Hopper"])):
        store.keep_roster(roster)
    store.close()
    pages.show_list()
    press(qtbot, shown(qtbot, pages, ClassesPage), "Names of the class…: 6b")
    page = shown(qtbot, pages, RosterPage)
    page.erased_name.setText(" Ada  Lovelace ")
    page.erase.click()
    press(qtbot, page.question, "Delete it")
    page = shown(qtbot, pages, ClassesPage)
    assert b"Lovelace" not in every_byte(folder) and b"Tim" in every_byte(folder)
    press(qtbot, page, "Names of the class…: 6b")
    page = shown(qtbot, pages, RosterPage)
    page.erase_class.click()
    press(qtbot, page.question, "Delete it")
    page = shown(qtbot, pages, ClassesPage)
    assert "6b" not in texts(page) and "7b" in texts(page)
    pages.save_everything(folder)
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert "1 table was saved" in window_around.said[0] and (folder / "classes-2" / "001-7b.csv").exists()
    page.delete.click()
    press(qtbot, page.question, "Delete them")
    qtbot.waitUntil(lambda: not any((folder / "classes").iterdir()))
    qtbot.waitUntil(lambda: "No class had a lesson here yet" in texts(pages.page))
