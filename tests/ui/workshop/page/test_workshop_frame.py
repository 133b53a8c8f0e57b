"""What surrounds a lesson that is written: the bar over it, the names of the forms, and how the room is divided."""

import pytest
from kites import SOURCE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.workshop.document.lesson_reading import open_new
from media_literacy.ui.workshop.page.side_panel import SidePanel
from media_literacy.ui.workshop.page.workshop_bar import WorkshopBar
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage


@pytest.fixture
def writing(show, recovery, tasks, lesson_actions, dressed):
    """The workshop with a lesson, in a look and a window of some size."""

    def make(appearance, width, height):
        dressed(appearance)
        page = WorkshopPage(tasks, lesson_actions.actions, appearance)
        page.saving.begin(open_new(SOURCE))
        return show(page, width, height)

    return make


def lines(buttons):
    """How many lines they take."""
    return len({button.mapTo(button.window(), QPoint(0, 0)).y() for button in buttons})


def seen(page):
    return [button for button in page.findChildren(Button) if button.isVisible()]


@pytest.mark.parametrize(("width", "count"), [(1280, 3), (1024, 2), (640, 2)])
def test_there_are_as_many_columns_as_there_is_room_for(writing, appearance, width, count):
    page = writing(appearance, width, 768)
    assert sum(part.isVisible() for part in (page.source, page.page, page.panel)) == count
    assert page.width() == width


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (640, 480)])
def test_at_twice_the_text_size_every_button_is_whole_and_within_the_window(writing, large_appearance, size):
    page = writing(large_appearance, *size)
    assert page.width() == size[0]
    for button in [*page.bar.findChildren(Button), *page.panel.findChildren(Button)]:
        if button.isVisible() and button.window() is page and not page.note_form.isAncestorOf(button):
            left = button.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0 and left + button.width() <= page.width(), button.text()
            assert button.width() >= button.sizeHint().width() or button.hasHeightForWidth(), button.text()


def test_at_twice_the_text_size_the_bar_takes_two_lines_of_a_usual_window(writing, large_appearance):
    page = writing(large_appearance, 1024, 768)
    assert (
        lines([button for button in page.bar.findChildren(Button) if button is not page.bar.findChildren(Button)[0]])
        == 1
    )
    assert page.bar.height() < 768 / 4


def test_the_names_of_the_forms_stand_in_one_line_beside_source_and_page(writing, appearance):
    page = writing(appearance, 1280, 800)
    page.panel.rename(3, "12 remarks")
    page.panel.layout().activate()
    assert page.panel.width() <= 390
    assert lines(page.panel._group.buttons()) == 1


def test_the_bar_says_the_title_and_whether_it_is_saved(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    bar.show_title("Kites", "kites.md – changed")
    assert {"Kites", "kites.md – changed"} <= {label.text() for label in bar.findChildren(QLabel) if label.isVisible()}


BUTTONS = {"Try it": "try", "Paper…": "print", "Share…": "share", "Save": "save", "Help": "guide", "‹ Lessons": "leave"}


def test_each_button_of_the_bar_asks_for_its_own(qtbot, show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    for text in BUTTONS:
        qtbot.mouseClick(next(button for button in seen(bar) if button.text() == text), Qt.MouseButton.LeftButton)
    assert lesson_actions.asked == list(BUTTONS.values())


def test_what_cannot_be_undone_cannot_be_pressed(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    bar.show_undo(can_undo=True, can_redo=False)
    assert bar.undo.isEnabled() and not bar.redo.isEnabled()


@pytest.fixture
def panel(show):
    return show(SidePanel([(name, QWidget()) for name in ("One", "Two", "Three")]))


def test_arrows_go_from_name_to_name_and_round(qtbot, panel):
    first, second, third = panel._group.buttons()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert panel.index == 1 and second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert panel.index == 2 and third.hasFocus()


def test_from_the_right_the_arrows_go_the_other_way(qtbot, panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = panel._group.buttons()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert panel.index == 1


def test_tab_stops_once_at_the_names(qtbot, panel):
    panel.show_page(1)
    stops = [button for button in panel._group.buttons() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.text() for stop in stops] == ["Two"]


def test_a_question_is_asked_instead_of_the_one_before_and_hides_when_answered(qtbot, show):
    bar = show(QuestionBar(), 800, 60)
    bar.ask("Read it again?", ["Yes", "No"])
    bar.ask("Go back?", ["Back to writing"])
    assert [button.text() for button in seen(bar)] == ["Back to writing"] and bar.accessibleName() == "Go back?"
    with qtbot.waitSignal(bar.answered) as answered:
        qtbot.mouseClick(seen(bar)[0], Qt.MouseButton.LeftButton)
    assert answered.args == [0] and bar.isHidden()
