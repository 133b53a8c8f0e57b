"""A message over a page stays as long as its cause, and pushes none out that matters more."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from media_literacy.errors import StoreError
from media_literacy.ui.widgets.banner import ADVICE, FAULT, MOST_SHOWN, Banner
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.window.interface_language import speak


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


def shown(banner):
    return sorted(label.text() for label in banner.findChildren(QLabel) if label.isVisibleTo(banner))


def test_it_is_there_only_while_there_is_something_to_say(banner):
    assert banner.isHidden() and banner.text == ""
    banner.show_message("The lesson could not be saved.", "Is the disk full?")
    assert not banner.isHidden() and shown(banner) == ["The lesson could not be saved. Is the disk full?"]
    banner.clear()
    assert banner.isHidden() and banner.text == "" and shown(banner) == []


def test_what_is_said_of_a_topic_takes_the_place_of_what_was_said_of_it(banner):
    banner.show_message("Not saved.", topic="save")
    banner.show_message("No such kind.", topic="edit")
    banner.show_message("Still not saved.", topic="save")
    assert banner.text == "Still not saved.\nNo such kind."


def test_settling_a_topic_leaves_the_others(banner):
    banner.show_message("Not saved.", topic="save")
    banner.show_message("No such kind.", topic="edit")
    banner.clear("save")
    banner.clear("save")
    banner.clear("never said")
    assert banner.text == "No such kind."


def test_good_news_push_no_fault_out_and_stand_below_it(banner):
    banner.show_message("Not saved.", topic="store")
    banner.show_message("“Valley” is installed.", variant=ADVICE, topic="packs")
    banner.show_message("Copied.", variant=ADVICE)
    assert [notice.variant for notice in banner.notices] == [FAULT, ADVICE, ADVICE]
    assert banner.text == "Not saved.\nCopied.\n“Valley” is installed."


def test_what_finds_no_room_waits_until_there_is_some(banner):
    for number in range(MOST_SHOWN + 2):
        banner.show_message(f"Fault {number}.", topic=str(number))
    assert shown(banner) == ["Fault 2.", "Fault 3.", "Fault 4."]
    banner.clear("3")
    banner.clear("1")
    assert shown(banner) == ["Fault 0.", "Fault 2.", "Fault 4."]


def test_only_the_windows_own_messages_outlive_a_page(banner):
    banner.show_message("Nothing can be kept.", topic="store", stays=True)
    banner.show_message("No such kind.", topic="edit")
    banner.show_message("Removed.", variant=ADVICE)
    banner.leave_page()
    assert banner.text == "Nothing can be kept."


def test_each_line_is_closed_by_itself(qtbot, banner):
    banner.show_message("Not saved.", topic="save")
    banner.show_message("No such kind.", topic="edit")
    banner.show()
    button = next(
        button
        for button in banner.findChildren(QPushButton)
        if "No such kind." in button.parentWidget().accessibleName()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert banner.text == "Not saved."


def test_signals_can_be_connected_to_a_topic(banner):
    class Store(QObject):
        fault = Signal(object)
        recovered = Signal()
        saved = Signal(str)

    store, topic = Store(), banner.topic("store", stays=True)
    store.fault.connect(topic.report)
    store.recovered.connect(topic.clear)
    store.saved.connect(topic.clear)
    store.fault.emit(StoreError("Not saved.", hint="Is the disk full?"))
    banner.leave_page()
    assert topic.is_open and banner.text == "Not saved. Is the disk full?"
    store.recovered.emit()
    assert not topic.is_open
    store.fault.emit(StoreError("Not saved."))
    store.saved.emit("/a.md")
    assert banner.text == ""


def test_what_is_said_on_the_way_belongs_to_the_page_that_comes(qtbot, banner):
    banner.begin_navigation()
    banner.show_message("The pack cannot be read.")
    banner.end_navigation()
    banner.leave_page()
    assert banner.text == "The pack cannot be read."
    banner.leave_page()
    assert banner.text == ""


def test_what_is_said_right_before_the_way_begins_belongs_to_the_page_that_comes(qtbot, banner):
    banner.show_message("The pack cannot be read.")
    banner.begin_navigation()
    banner.end_navigation()
    banner.leave_page()
    assert banner.text == "The pack cannot be read."


def test_what_was_said_before_the_person_went_on_goes_with_the_page(qtbot, banner):
    banner.show_message("The pack cannot be read.")
    qtbot.waitUntil(lambda: not banner._at_rest.isActive())
    banner.begin_navigation()
    banner.end_navigation()
    banner.leave_page()
    assert banner.text == ""


def test_esc_closes_the_line_that_has_the_focus_and_no_other(qtbot, in_window, banner):
    banner.show_message("Not saved.", topic="save")
    banner.show_message("Copied.", variant=ADVICE)
    in_window(banner, 600, 120)
    close = next(button for button in banner.findChildren(QPushButton) if button.parent().notice.topic == "save")
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Escape)
    assert banner.text == "Copied."


def test_every_line_begins_and_ends_where_the_bars_of_its_page_do(qtbot, in_window, banner):
    in_window(banner, 600, 120)
    banner.show_message("Not saved.", topic="save")
    banner.keep_ends(100, 80)
    banner.show_message("Copied.", variant=ADVICE)  # one that comes later, too
    lines = {label.text(): label for label in banner.findChildren(PlainLabel)}
    qtbot.waitUntil(lambda: {label.mapTo(banner, QPoint(0, 0)).x() for label in lines.values()} == {100})
    ends = {button.mapTo(banner, button.rect().topRight()).x() + 1 for button in banner.findChildren(QPushButton)}
    assert ends == {600 - 80} and set(lines) == {"Not saved.", "Copied."}


def test_its_button_speaks_another_language_and_what_was_said_stays(qtbot, banner):
    banner.show_message("The lesson was saved.")
    try:
        speak("es")
        qtbot.waitUntil(lambda: banner.findChild(QPushButton).text() == "Cerrar")
        assert banner.text == "The lesson was saved."
    finally:
        speak("en")


def test_in_a_low_window_one_line_is_shown_and_is_as_high_as_its_words(qtbot, in_window):
    window = QWidget()
    column = QVBoxLayout(window)
    banner, page = Banner(window), QWidget()
    page.setMinimumHeight(200)
    column.addWidget(banner)
    column.addWidget(page)
    in_window(window, 427, 259)
    banner.show_message("Not saved.", topic="save")
    banner.show_message("The lesson could not be opened, for its disk is gone. " * 4, topic="open")
    lines = {label.text()[:9]: label.parentWidget() for label in banner.findChildren(PlainLabel)}
    line, waiting = lines["The lesso"], lines["Not saved"]
    assert line is not None and waiting is not None
    qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
    assert waiting.isHidden()
    window.resize(427, 600)
    qtbot.waitUntil(waiting.isVisible)
