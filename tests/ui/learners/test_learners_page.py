"""The page of learners: by mouse, by keyboard and by ear."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from media_literacy.store.learners.learner_folders import FIRST, GUEST, Learner
from media_literacy.ui.learners.learners_page import LearnersPage

HOME = Path("/home")
ZOE, ADA, NOBODY = Learner(FIRST, "Zoe", HOME), Learner("a" * 32, "Ada", HOME), Learner(FIRST, "", HOME)
GUESTS = Learner(GUEST, "", HOME)


@pytest.fixture
def show(in_window, appearance):
    def make(*learners, current=None):
        page = in_window(LearnersPage(learners, current or learners[0], GUESTS, appearance), 1024, 1400)
        page.take_focus()
        return page

    return make


def test_everybody_but_who_is_reading_has_a_button_with_their_name(qtbot, show):
    page = show(ZOE, ADA)
    assert [button.accessibleName() for button in page.buttons.values()] == ["Choose Ada", "Read as a guest"]
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(page.buttons[ADA.id], Qt.MouseButton.LeftButton)
    assert chosen.args == [ADA.id]


def test_alone_nobody_needs_a_name(show):
    page = show(NOBODY)
    assert "You, without a name so far" in page.page_text.words
    assert [button.accessibleName() for button in page.buttons.values()] == ["Read as a guest"]


def test_a_guest_finds_the_way_to_everybody_and_nothing_to_keep(show):
    page = show(NOBODY, current=GUESTS)
    assert [button.accessibleName() for button in page.buttons.values()] == ["Choose First learner"]
    assert page.name is None and page.merge_copy is None


def test_a_name_is_added_with_the_keyboard(qtbot, show):
    page = show(ZOE)
    page.new.field.setFocus()
    qtbot.keyClicks(page.new.field, "Ada")
    with qtbot.waitSignal(page.added) as added:
        qtbot.keyClick(page.new.field, Qt.Key.Key_Return)
    assert added.args == ["Ada"]


def test_a_name_that_cannot_be_is_told_where_it_was_typed_until_it_can(qtbot, show):
    page = show(ZOE, ADA)
    page.name.field.setText("ada")
    qtbot.mouseClick(page.name.button, Qt.MouseButton.LeftButton)
    assert "already" in page.name.fault.text() and page.name.fault.isVisible()
    assert page.name.field.accessibleDescription() == page.name.fault.text()
    page.name.field.setText("zoe")
    with qtbot.waitSignal(page.renamed) as renamed:
        qtbot.mouseClick(page.name.button, Qt.MouseButton.LeftButton)
    assert renamed.args == ["zoe"] and not page.name.fault.isVisible()


def test_each_control_has_a_name_of_its_own(show):
    page = show(ZOE, ADA)
    controls = [*page.buttons.values(), page.new.field, page.new.button, page.name.field, page.name.button]
    names = [control.accessibleName() or control.text() for control in [*controls, page.import_copy, page.merge_copy]]
    assert all(names) and len(names) == len(set(names))


def test_tab_leads_through_the_page_from_top_to_bottom(qtbot, show):
    page = show(ZOE, ADA)
    stops = []
    for _stop in range(9):
        qtbot.keyClick(page.window(), Qt.Key.Key_Tab)
        stops.append(page.focusWidget())
    wanted = [page.buttons[ADA.id], page.buttons[GUEST], page.new.field, page.new.button, page.import_copy]
    wanted += [page.name.field, page.name.button, page.merge_copy]
    assert stops[: len(wanted)] == wanted


def test_escape_leads_back(qtbot, show):
    page = show(ZOE)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
