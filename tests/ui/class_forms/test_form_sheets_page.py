"""The sheets of a class typed in, form by form, and what came of them."""

import pytest
from engine.sheets.simulated_classes import filled_in, sheet
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from ui.class_forms.typing_forms import ALL, make_page, shown, type_sheet
from ui.packs.seeing import press

from media_literacy.classroom.results.form_lessons import FormLessons
from media_literacy.export.form_comparison_table import ClassFormsToExport, form_comparison_rows
from media_literacy.export.tables import csv_bytes
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.classes.roster_rows import new_roster


@pytest.fixture
def table(tmp_path):
    """The sheets of a class as a file."""

    def make(name, sheets):
        file = tmp_path / name
        file.write_bytes(csv_bytes(form_comparison_rows(ClassFormsToExport(sheets, ALL))))
        return file

    return make


def test_a_sheet_is_typed_by_keyboard_and_its_result_shown(qtbot, page):
    type_sheet(qtbot, page, "Mia", "5, 7", "2", "", "not read")
    assert page.fields.name.hasFocus() and not page.is_typing
    said = shown(page)
    assert "Mia: Before the course" in said and "Article 1: caught 5, 7" in said and "Article 4: not read" in said
    assert "Before the course: " in page.panel.measures[0].lines[0].text()
    assert "1 sheet of “Before the course”" in page.banner.text


def test_another_form_has_its_own_articles_and_keeps_what_is_typed(qtbot, page):
    assert page.fields.articles[0].accessibleName() == "Article 1, “Trees along the canal”, 7 sentences"
    qtbot.keyClicks(page.fields.articles[0], "3")
    page.choice.buttons["after"].click()
    assert page.fields.articles[0].accessibleName() != "Article 1, “Trees along the canal”, 7 sentences"
    assert page.fields.articles[0].text() == "3"
    page.numbering.field.setText(page._form.numbering)
    qtbot.keyClick(page.fields.articles[-1], Qt.Key.Key_Return)
    assert [typed.occasion for typed in page.list.typed] == [Occasion.AFTER]


def test_a_slip_is_told_and_nothing_is_added(qtbot, page):
    type_sheet(qtbot, page, "Mia", "5", "99", "", "")
    assert page.count == 0 and page.fields.articles[1].text() == "99"
    assert "Article 2: There is no sentence 99." in shown(page)
    page.fields.articles[1].setText("2")
    press(qtbot, page, "Add this sheet")
    assert page.count == 1 and not page.faults.isVisible()


def test_a_second_sheet_of_one_name_at_one_time_is_questioned(qtbot, page):
    for _ in range(2):
        type_sheet(qtbot, page, "Mia", "", "", "", "")
    assert page.count == 1 and "There is a sheet of “Mia” for this time already." in shown(page)


def test_three_forms_stand_beside_each_other_with_what_they_cannot_say(page):
    page.list.add(filled_in("growing cynical", 1))
    said = shown(page)
    assert said.count("25 learners with both sheets") == 3
    assert "It doubts more of everything, also of what holds." in said
    for words in ("equally hard", "no class beside this one", "by chance alone", "outside this program"):
        assert words in said


def test_a_sheet_is_changed_and_removed(qtbot, page):
    type_sheet(qtbot, page, "Mia", "5", "", "", "")
    page.choice.buttons["after"].click()
    press(qtbot, page, "Change the sheet of Mia: Before the course")
    assert page.count == 0 and page.choice.value == "before" and page.fields.articles[0].text() == "5"
    press(qtbot, page, "Add this sheet")
    press(qtbot, page, "Remove the sheet of Mia: Before the course")
    assert page.count == 0 and not page.panel.isVisible() and page.fields.name.hasFocus()


def test_what_was_typed_is_put_aside_and_gone_on_with(qtbot, page, appearance, in_window):
    type_sheet(qtbot, page, "Mia", "5", "", "", "not read")
    qtbot.keyClicks(page.fields.articles[2], "4")
    rows = page.rows()
    assert rows[:2] == (("sheet", "before", "Mia", "5", "", "", "not read"), ("typing", "before", "", "", "", "4", ""))
    assert [row[0] for row in rows[2:]] == ["numbering"]
    again = in_window(make_page(appearance))
    again.restore((*rows, ("sheet", "gone", "Bo", "1"), ("sheet", "after", "Bo", "1"), ("sheet",)))
    assert again.rows() == rows


def test_a_saved_table_is_opened_in_spring_and_added_to(qtbot, page, table, tmp_path):
    autumn = [it for it in filled_in("improving", 1) if it.typed.occasion is Occasion.BEFORE]
    page.open_file(table("autumn.csv", autumn))
    assert page.count == 25 and page.is_saved
    page.choice.buttons["after"].click()
    type_sheet(qtbot, page, "Learner 1", "1", "", "", "")
    assert not page.is_saved
    assert page.save_as(tmp_path / "winter.csv") and page.is_saved
    page.open_file(tmp_path / "winter.csv")
    assert page.count == 26, "what is there already is not added again"


def test_what_means_nothing_in_a_table_is_told_and_the_rest_is_added(page, table, tmp_path):
    file = table("odd.csv", [sheet(Occasion.BEFORE, "Ada", "1", "", "", "")])
    file.write_text(file.read_text(encoding="utf-8-sig").replace("\n\n", "\nbefor,Bo,form-a-1,3\n\n", 1))
    page.open_file(file)
    assert page.count == 1
    assert "Row 6: there is no form “befor”." in page.banner.text
    page.open_file(tmp_path / "gone.csv")
    assert "cannot be read" in page.banner.text


def test_the_table_is_copied_and_saved_where_somebody_says(qtbot, page, tmp_path, monkeypatch):
    assert not page.copy.isEnabled() and not page.save.isEnabled()
    type_sheet(qtbot, page, "Mia", "5", "", "", "")
    assert not page.may_be_left
    press(qtbot, page, "Copy as table")
    assert page.may_be_left and not page.is_saved
    assert QGuiApplication.clipboard().text().split("\r\n")[1].startswith("before\tMia\tform-a-1\t5\t")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "class"), ""))
    press(qtbot, page, "Save as CSV…")
    assert page.is_saved and "Mia" in (tmp_path / "class.csv").read_text(encoding="utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "class.csv"), ""))
    press(qtbot, page, "Open a saved table…")
    assert page.count == 1


def test_a_folder_that_takes_no_file_is_told(page, tmp_path):
    page.list.add([sheet(Occasion.BEFORE, "Ada", "1", "", "", "")])
    assert not page.save_as(tmp_path / "no" / "such" / "folder.csv")
    assert not page.is_saved


def test_with_the_list_of_a_class_it_is_said_who_has_which_sheets(qtbot, appearance, in_window):
    roster = new_roster("6b", ("Mia", "Tom", "Ana"))
    page = in_window(make_page(appearance, [roster]), 900, 800)
    page.list.add([sheet(Occasion.BEFORE, "Mia", *"1234"), sheet(Occasion.AFTER, "Mia", *"1234")])
    page.list.add([sheet(Occasion.BEFORE, "Tomm", *"1234")])
    assert "Who has which sheets" not in shown(page)
    press(qtbot, page, "6b")
    said = shown(page)
    assert "1 of 3 in the class has both sheets." in said and "Did you mean “Tom”?" in said
    assert "Without any sheet: Tom, Ana." in said and "matched by their names" in said
    page.take_in(FormLessons((sheet(Occasion.AFTER, "Tom", "2", "", "", "").typed,)))
    assert page.count == 4 and "1 sheet was added" in page.banner.text
    page.take_in(FormLessons((sheet(Occasion.AFTER, "Tom", "3", "", "", "").typed,), ("“Kites”: no.",)))
    assert page.count == 4 and "could be taken in" in page.banner.text
    again = in_window(make_page(appearance, [roster]), 900, 800)
    again.restore(page.rows())
    assert again.whose.names == roster.names and again.count == 4


def test_sheets_of_another_form_or_numbering_are_refused(qtbot, page):
    page.numbering.field.setText("1234")
    page.fields.articles[0].setText("3")
    press(qtbot, page, "Add this sheet")
    assert page.count == 0 and "mean other sentences" in shown(page) and page.numbering.field.hasFocus()
    page.restore([("sheet", "before", "Mia", "5", "", "", ""), ("numbering", "1234")])
    assert page.count == 0 and page.is_typing and "before – Mia – 5" in shown(page)
    type_sheet(qtbot, page, "Mia", "", "", "", "")
    assert page.count == 1 and not page.is_typing
