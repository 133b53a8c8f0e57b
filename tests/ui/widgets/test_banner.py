"""A message over a page stays as long as its cause, and pushes none out that matters more."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.ui.widgets.banner import ADVICE, FAULT, MOST_SHOWN, Banner


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


def shown(banner):
    return sorted(label.text() for label in banner.findChildren(QLabel) if label.isVisibleTo(banner))


def test_it_is_there_only_while_there_is_something_to_say(banner):
    assert banner.isHidden() and banner.text == ""
    banner.say("The lesson could not be saved.", "Is the disk full?")
    assert not banner.isHidden() and shown(banner) == ["The lesson could not be saved. Is the disk full?"]
    banner.settle()
    assert banner.isHidden() and banner.text == "" and shown(banner) == []


def test_what_is_said_of_a_topic_takes_the_place_of_what_was_said_of_it(banner):
    banner.say("Not saved.", topic="save")
    banner.say("No such kind.", topic="edit")
    banner.say("Still not saved.", topic="save")
    assert banner.text == "Still not saved.\nNo such kind."


def test_settling_a_topic_leaves_the_others(banner):
    banner.say("Not saved.", topic="save")
    banner.say("No such kind.", topic="edit")
    banner.settle("save")
    banner.settle("save")
    banner.settle("never said")
    assert banner.text == "No such kind."


def test_good_news_push_no_fault_out_and_stand_below_it(banner):
    banner.say("Not saved.", topic="store")
    banner.say("“Valley” is installed.", variant=ADVICE, topic="packs")
    banner.say("Copied.", variant=ADVICE)
    assert [notice.variant for notice in banner.notices] == [FAULT, ADVICE, ADVICE]
    assert banner.text == "Not saved.\nCopied.\n“Valley” is installed."


def test_what_finds_no_room_waits_until_there_is_some(banner):
    for number in range(MOST_SHOWN + 2):
        banner.say(f"Fault {number}.", topic=str(number))
    assert shown(banner) == ["Fault 2.", "Fault 3.", "Fault 4."]
    banner.settle("3")
    banner.settle("1")
    assert shown(banner) == ["Fault 0.", "Fault 2.", "Fault 4."]


def test_only_the_windows_own_messages_outlive_a_page(banner):
    banner.say("Nothing can be kept.", topic="store", stays=True)
    banner.say("No such kind.", topic="edit")
    banner.say("Removed.", variant=ADVICE)
    banner.leave_page()
    assert banner.text == "Nothing can be kept."


def test_each_line_is_closed_by_itself(qtbot, banner):
    banner.say("Not saved.", topic="save")
    banner.say("No such kind.", topic="edit")
    banner.show()
    button = next(
        button
        for button in banner.findChildren(QPushButton)
        if "No such kind." in button.parentWidget().accessibleName()
    )
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert banner.text == "Not saved."


def test_a_topic_follows_signals(banner):
    class Store(QObject):
        fault = Signal(str, str)
        recovered = Signal()
        saved = Signal(str)

    store, about = Store(), banner.about("store", stays=True)
    store.fault.connect(about.say)
    store.recovered.connect(about.settle)
    store.saved.connect(about.settle)
    store.fault.emit("Not saved.", "Is the disk full?")
    banner.leave_page()
    assert about.is_open and banner.text == "Not saved. Is the disk full?"
    store.recovered.emit()
    assert not about.is_open
    store.fault.emit("Not saved.", "")
    store.saved.emit("/a.md")
    assert banner.text == ""


def test_what_is_said_on_the_way_belongs_to_the_page_that_comes(qtbot, banner):
    banner.begin_way()
    banner.say("The pack cannot be read.")
    banner.end_way()
    banner.leave_page()
    assert banner.text == "The pack cannot be read."
    banner.leave_page()
    assert banner.text == ""


def test_what_is_said_right_before_the_way_begins_belongs_to_the_page_that_comes(qtbot, banner):
    banner.say("The pack cannot be read.")
    banner.begin_way()
    banner.end_way()
    banner.leave_page()
    assert banner.text == "The pack cannot be read."


def test_what_was_said_before_the_person_went_on_goes_with_the_page(qtbot, banner):
    banner.say("The pack cannot be read.")
    qtbot.waitUntil(lambda: not banner._at_rest.isActive())
    banner.begin_way()
    banner.end_way()
    banner.leave_page()
    assert banner.text == ""
