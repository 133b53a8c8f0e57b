"""Choosing one of the names that are free."""

from media_literacy.ui.classroom.learner.name_page import NamePage


def test_a_name_is_chosen_and_one_that_somebody_else_took_is_told(in_window, appearance):
    page = in_window(NamePage(["Ada", "Ben", "Chidi"], appearance))
    chosen = []
    page.name_chosen.connect(chosen.append)
    assert not page.choose.isEnabled()
    page.group.radios[1].click()
    page.show_names(["Ben", "Chidi"])
    assert page.chosen == "Ben" and page.group.radios[0].isChecked()
    page.show_names(["Chidi"])
    assert page.chosen == "" and "taken the name “Ben”" in page._fault.text()
    assert not page.choose.isEnabled()
    page.group.radios[0].click()
    page.choose.click()
    assert chosen == ["Chidi"] and not page.choose.isEnabled()
