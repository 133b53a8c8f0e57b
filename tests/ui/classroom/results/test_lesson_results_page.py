import json

from classroom.results.finished_class import taught
from store.classes.test_live_store import every_byte
from ui.classroom.results.seen_pages import shown, texts
from ui.packs.seeing import drop, press

from media_literacy.classroom.results.lesson_results import read_lesson_results
from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.ui.classroom.results.classes_page import ClassesPage
from media_literacy.ui.classroom.results.lesson_results_page import LessonResultsPage


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
    page.numbering.field.setText(numbering_of(page.results.lesson))
    page.name.setText("Cy")
    page.numbers.setText("3")
    page.add.click()
    assert page.count == 4
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
