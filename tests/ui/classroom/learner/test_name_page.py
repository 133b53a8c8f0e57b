"""Choosing one of the names that are free."""

from PySide6.QtCore import Qt

from media_literacy.ui.classroom.learner.name_page import NamePage


def test_a_name_is_chosen_and_one_that_somebody_else_took_is_told(in_window, appearance):
    page = in_window(NamePage(["Ada", "Ben", "Chidi"], appearance))
    chosen = []
    page.name_chosen.connect(chosen.append)
    assert not page.choose.isEnabled()
    page.field.radios[1].click()
    page.show_names(["Ben", "Chidi"])
    assert page.chosen == "Ben" and page.field.radios[0].isChecked()
    page.show_names(["Chidi"])
    assert page.chosen == "" and "taken the name “Ben”" in page._fault.text()
    assert not page.choose.isEnabled()
    page.field.radios[0].click()
    page.choose.click()
    assert chosen == ["Chidi"] and not page.choose.isEnabled()


def test_enter_chooses_a_name_and_once_more_takes_it(qtbot, in_window, appearance):
    page = in_window(NamePage(["Ada", "Ben"], appearance))
    taken = []
    page.name_chosen.connect(taken.append)
    qtbot.keyClick(page.field.radios[1], Qt.Key.Key_Return)
    assert page.chosen == "Ben" and taken == []
    qtbot.keyClick(page.field.radios[1], Qt.Key.Key_Space)
    assert taken == []
    qtbot.keyClick(page.field.radios[1], Qt.Key.Key_Return)
    qtbot.keyClick(page.field.radios[1], Qt.Key.Key_Return)
    assert taken == ["Ben"]


def test_long_names_stand_in_a_list_that_folds(in_window, appearance):
    long = "Maximilian-Alexander Müller-Lüdenscheidt"
    page = in_window(NamePage(["Ada", long], appearance))
    page.field.setCurrentIndex(2)
    page.field.activated.emit(2)
    assert page.chosen == long and page.choose.isEnabled()
    page.show_names(["Ada", long, "Ben"])
    assert page.field.value == long
    page.field.setCurrentIndex(0)
    page.field.activated.emit(0)
    assert not page.choose.isEnabled()
