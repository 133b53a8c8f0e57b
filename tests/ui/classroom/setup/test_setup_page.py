"""What a teacher settles before a class."""

import pytest
from ui.packs.seeing import press, texts

from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.lesson.model import Mode
from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.setup.class_plan import ClassPlan
from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage


@pytest.fixture
def page(in_window, appearance, taught):
    return in_window(ClassSetupPage(taught, appearance), 1024, 1400)


def test_what_is_chosen_makes_the_plan(qtbot, page):
    plans = []
    page.take_focus()
    page.begun.connect(plans.append)
    assert page.open.hasFocus() and not page.names.isVisible() and not page.browsers.isChecked()
    press(qtbot, page, "Open the lesson")
    press(qtbot, page, "From a list")
    page.names.setPlainText("Ada\nBo\n")
    page.browsers.setChecked(True)
    page.aids[ClassAid.HINTS].setChecked(True)
    press(qtbot, page, "Guided")
    press(qtbot, page, "Open the lesson")
    assert plans == [
        ClassPlan(),
        ClassPlan(
            names=("Ada", "Bo"),
            lets_browsers_in=True,
            mode=Mode.GUIDED,
            aids=(ClassAid.REASONS, ClassAid.CONFIDENCE, ClassAid.HINTS),
        ),
    ]
    assert page.names.isVisible() and not page.aids[ClassAid.REASONS].isVisible()


def test_raised_hands_need_nothing_else(qtbot, page):
    press(qtbot, page, "With raised hands, without a network")
    assert not page.browsers.isVisible() and not page.mode.isVisible()
    assert "What learners can see" not in texts(page)
    assert "the sentence that you ask about" in page.projector_about.text()
    with qtbot.waitSignal(page.begun) as begun:
        press(qtbot, page, "Begin")
    assert not begun.args[0].has_network


def test_raised_hands_may_belong_to_a_class_that_there_is(qtbot, page):
    roster = new_roster("6b", ["Ada", "Grace"])
    press(qtbot, page, "With raised hands, without a network")
    assert not page.which.isVisible()
    page.show_rosters([roster])
    assert page.which.isVisible() and page.plan() == ClassPlan(has_network=False)
    next(button for button in page.which.buttons if button.text() == "6b").click()
    assert page.plan() == ClassPlan(has_network=False, roster=roster.id)
    page.how.buttons[0].click()
    assert not page.which.isVisible() and page.plan().roster == ""


def test_a_class_that_there_is_brings_its_names_which_can_be_changed_for_this_lesson(page):
    roster = new_roster("6b", ["Ada", "Grace"])
    page.show_rosters([roster])
    assert page.plan().roster == "" and page.plan().names == ()
    next(button for button in page.whose.buttons if button.text() == "6b").click()
    assert page.plan().names == ("Ada", "Grace") and page.plan().roster == roster.id
    page.names.appendPlainText("Tim")
    assert page.plan().names == ("Ada", "Grace", "Tim")
    next(button for button in page.whose.buttons if "Made up" in button.text()).click()
    assert page.plan().roster == "" and page.plan().names == ()


def test_names_that_are_typed_are_offered_to_be_kept_as_a_class(page):
    roster = new_roster("6b", ["Ada", "Grace"])
    page.show_rosters([roster])
    assert not page.kept_list.isVisible()
    next(button for button in page.whose.buttons if button.text() == "From a list").click()
    page.names.setPlainText("Ada\nBo")
    page.kept_list.tick.click()
    page.kept_list.field.setText("7a")
    assert (page.plan().names, page.plan().new_class, page.plan().roster) == (("Ada", "Bo"), "7a", "")
    next(button for button in page.whose.buttons if button.text() == "6b").click()
    assert page.plan().new_class == "" and not page.kept_list.isVisible()
