"""The bar over the workshop."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from ui.workshop.writing import lines

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.page.workshop_bar import WorkshopBar


def seen(page):
    return [button for button in page.findChildren(Button) if button.isVisible()]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (640, 480)])
def test_at_twice_the_text_size_every_button_is_whole_and_within_the_window(show_writing, large_appearance, size):
    page = show_writing(large_appearance, *size)
    assert page.width() == size[0]
    for button in [*page.bar.findChildren(Button), *page.panel.findChildren(Button)]:
        if button.isVisible() and button.window() is page and not page.note_form.isAncestorOf(button):
            left = button.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0 and left + button.width() <= page.width(), button.text()
            assert button.width() >= button.sizeHint().width() or button.hasHeightForWidth(), button.text()
            assert button.y() + button.height() <= button.parentWidget().height(), button.text()


def test_at_twice_the_text_size_the_bar_takes_two_lines_of_a_usual_window(show_writing, large_appearance):
    page = show_writing(large_appearance, 1024, 768)
    assert (
        lines([button for button in page.bar.findChildren(Button) if button is not page.bar.findChildren(Button)[0]])
        == 1
    )
    assert page.bar.height() < 768 / 4


def test_where_the_buttons_take_two_lines_the_last_one_does_not_stand_alone(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 640, 220)
    narrow = bar.save.parentWidget().sizeHint().width() - 10 + 24
    bar.resize(narrow, 220)
    QApplication.processEvents()
    assert bar.source.y() < bar.more_saving.y() == bar.save.y()


def test_the_bar_says_the_title_and_whether_it_is_saved(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    bar.show_title("Kites", "kites.md – changed")
    assert {"Kites", "kites.md – changed"} <= {label.text() for label in bar.findChildren(QLabel) if label.isVisible()}


def test_beside_a_short_state_a_long_title_is_whole(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 640, 90)
    title, state = "Town pool to open all night this summer", "Not saved yet"
    bar.show_title(title, state)
    shown = {label.text(): label for label in bar.findChildren(QLabel)}
    assert shown[title].x() < shown[state].x()  # side by side
    QApplication.processEvents()
    for text in (title, state):
        assert is_whole(shown[text])


def test_with_little_room_the_title_is_cut_before_the_state(show, lesson_actions, dressed, large_appearance):
    dressed(large_appearance)
    bar = show(WorkshopBar(lesson_actions.actions), 640, 220)
    for width, words in ((640, "Not saved yet"), (1024, "town-bans-kites.md – changed since it was saved")):
        bar.resize(width, 220)
        bar.show_title("Town pool to open all night this summer", words)
        title, state = bar.findChildren(QLabel)
        QApplication.processEvents()
        assert is_whole(state) and not is_whole(title)
        assert title.x() - bar.back.geometry().right() < 20 and state.x() - title.geometry().right() < 20


def is_whole(label):
    return label.width() >= label.fontMetrics().horizontalAdvance(label.text())


BUTTONS = {
    "Try it": "try",
    "Paper…": "print",
    "Share…": "share",
    "Save": "save",
    "Help": "guide",
    "‹ Workshop": "leave",
}


def test_each_button_of_the_bar_asks_for_its_own(qtbot, show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    for text in BUTTONS:
        qtbot.mouseClick(next(button for button in seen(bar) if button.text() == text), Qt.MouseButton.LeftButton)
    assert lesson_actions.asked == list(BUTTONS.values())


def test_what_cannot_be_undone_cannot_be_pressed(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    bar.show_undo(can_undo=True, can_redo=False)
    assert bar.undo.isEnabled() and not bar.redo.isEnabled()


def test_other_ways_to_save_are_in_a_menu_beside_the_button(show, lesson_actions):
    bar = show(WorkshopBar(lesson_actions.actions), 1280, 60)
    for action in bar.make_saving_menu().actions():
        action.trigger()
    assert lesson_actions.asked == ["save as", "copy"]
