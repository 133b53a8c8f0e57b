"""Many sheets together."""

from ui.workshop.paper.typing_sheets import shown, type_sheet


def test_two_sheets_are_counted_together(qtbot, page):
    type_sheet(qtbot, page, "1")
    assert not page.together.isVisible()
    type_sheet(qtbot, page, "1, 3")
    assert "Sentence 1: 2 of 2 doubted it (34 to 100 %)." in shown(page)
    assert "Does not hold: Stations set fares." in shown(page)
    assert "From 5 sheets on" in page.together.key.text()


def test_from_five_sheets_on_the_key_is_questioned(qtbot, page):
    for _sheet in range(5):
        type_sheet(qtbot, page, "1, 3")
    assert page.together.key.text().split("\n") == [
        "Sentence 2 does not hold, and 0 of 5 doubted it. Is its fault in the text?",
        "Sentence 3 holds up, and 5 of 5 doubted it. Is there something to it?",
    ]
