"""The sheet of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from media_literacy.ui.keys.key_bindings import KeyGroup, key_groups
from media_literacy.ui.settings.keys_dialog import KeysDialog
from media_literacy.ui.widgets.page_text import PageText


@pytest.fixture
def show(qtbot, appearance):
    def make(uses_single_letters=True):
        dialog = KeysDialog(appearance, uses_single_letters, None)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def said(dialog):
    return [label.accessibleName() or label.text() for label in dialog.findChildren(QLabel)]


def test_every_key_stands_there_with_what_it_does(show):
    dialog = show()
    for _heading, lines in key_groups():
        for line in lines:
            assert f"{', '.join(line.keys)}: {line.does}" in said(dialog)


def test_single_letters_that_are_off_are_left_out_and_that_is_said(show):
    dialog = show(uses_single_letters=False)
    names = said(dialog)
    assert "H: Ask for a hint" not in names and "Space, Enter: Mark the sentence, or open its note" in names
    assert "Single letters and digits are switched off in the settings." in names


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_it_closes_by_key(qtbot, show, key):
    dialog = show()
    close = dialog.findChild(QPushButton)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(close, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_key_that_opened_it_does_no_harm_when_it_is_pressed_again(qtbot, show, key):
    dialog = show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: isinstance(dialog.focusWidget(), PageText))
    qtbot.keyClick(dialog.focusWidget(), key)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_scrolls_rather_than_growing_beyond_the_screen(qtbot, show, large_appearance):
    dialog = show()
    dialog.apply_appearance(large_appearance)
    dialog.resize(640, 480)
    assert dialog.minimumSizeHint().width() <= 640
    for label in dialog.findChildren(QLabel):
        assert label.width() <= 640


def test_the_keys_of_the_page_that_has_the_focus_stand_first(qtbot, in_window, appearance):
    class Page(QWidget):
        key_group = KeyGroup.WORKSHOP

    window = QWidget()
    page = Page(window)
    inside, beside = QPushButton("", page), QPushButton("", window)
    in_window(window, 640, 480)
    headings = {heading for heading, _ in key_groups()}
    for focused, first in ((inside, "Workshop"), (beside, "Reading")):
        focused.setFocus()
        dialog = KeysDialog(appearance, True, window)
        qtbot.addWidget(dialog)
        assert next(text for text in said(dialog) if text in headings) == first
        assert dialog.width() <= 640 and dialog.height() <= 480
        dialog.setParent(None)


def test_the_other_groups_keep_their_order():
    def names(first):
        return [heading for heading, _ in key_groups(first)]

    assert names(None) == [
        "Reading",
        "Lessons and searches",
        "Workshop",
        "Leading a class, also by remote control",
        "Anywhere",
    ]
    assert names(KeyGroup.WORKSHOP) == [
        "Workshop",
        "Reading",
        "Lessons and searches",
        "Leading a class, also by remote control",
        "Anywhere",
    ]


def test_a_screen_reader_does_not_speak_the_whole_sheet_as_the_text_of_a_dialog(show):
    dialog = show()
    assert all(label.buddy() is not None for label in dialog.findChildren(QLabel))


def test_a_kiosk_has_no_keys_of_the_workshop_and_another_way_out():
    headings = {heading for heading, _lines in key_groups()} - {
        heading for heading, _lines in key_groups(is_kiosk=True)
    }
    assert headings == {"Workshop"}
    shown = [line.does for _heading, lines in key_groups(is_kiosk=True) for line in lines]
    assert "Leave the kiosk, as the teacher" in shown and not any("Fill the screen" in does for does in shown)
