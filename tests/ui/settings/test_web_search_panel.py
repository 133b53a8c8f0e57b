"""The address of a search engine: taken when it can be used, and told in place when it cannot."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.settings.web_search_panel import WebSearchPanel

SEARCH = "https://find.example/?q=%s"


@pytest.fixture
def panel(in_window, appearance):
    return in_window(WebSearchPanel(appearance), 600, 300)


def write(qtbot, panel, text):
    panel.field.selectAll()
    qtbot.keyClicks(panel.field, text) if text else qtbot.keyClick(panel.field, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)


def test_an_address_that_can_be_used_is_chosen_once(qtbot, panel):
    with qtbot.waitSignal(panel.chosen) as chosen:
        write(qtbot, panel, f" {SEARCH} ")
    assert chosen.args == [SEARCH] and panel.fault.isHidden()
    with qtbot.assertNotEmitted(panel.chosen):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)


def test_what_cannot_be_used_is_told_until_it_is_changed_and_the_address_before_holds(qtbot, panel):
    panel.show_address(SEARCH)
    with qtbot.assertNotEmitted(panel.chosen):
        write(qtbot, panel, "http://find.example/?q=%s")
        assert panel.fault.isVisible() and "https://" in panel.fault.text()
        panel.show_address(SEARCH)  # another setting changed
        assert panel.field.text().startswith("http:")
        qtbot.keyClicks(panel.field, "x")
        assert panel.fault.isHidden()


def test_taken_out_it_is_chosen_to_have_none(qtbot, panel):
    panel.show_address(SEARCH)
    with qtbot.waitSignal(panel.chosen) as chosen:
        write(qtbot, panel, "")
    assert chosen.args == [""]


def test_one_sentence_says_what_it_is_and_names_no_search_engine(panel):
    about = panel.field.accessibleDescription()
    assert about.count(". ") == 0 and "%s" in about
    assert panel.field.text() == "" and panel.field.placeholderText() == "https://…%s"
