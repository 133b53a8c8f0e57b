"""The menu of what has no room in a bar."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.more_menu import MoreButton


def test_it_offers_the_buttons_of_a_hidden_part_that_are_not_hidden_themselves(qtbot):
    bar = QWidget()
    qtbot.addWidget(bar)
    part = QWidget(bar)
    hint, next_note, rest = Button("Hint", part), Button("Next note", part), Button("Resting", part)
    next_note.hide()
    rest.setEnabled(False)
    part.hide()
    pressed = []
    hint.clicked.connect(lambda: pressed.append("hint"))
    more = MoreButton((hint, next_note, rest), bar)
    menu = more.make_menu()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("Hint", True), ("Resting", False)]
    menu.actions()[0].trigger()
    assert pressed == ["hint"]
    next_note.show()
    assert [action.text() for action in more.make_menu().actions()] == ["Hint", "Next note", "Resting"]
    part.show()
    assert more.offered() == []


def test_it_ticks_the_button_that_shows_something_open(qtbot):
    bar = QWidget()
    qtbot.addWidget(bar)
    part = QWidget(bar)
    evidence, words = Button("Evidence", part), Button("Words", part)
    evidence.setProperty("shows", "open")
    words.setProperty("shows", "")
    part.hide()
    more = MoreButton((evidence, words), bar)
    assert [action.isChecked() for action in more.make_menu().actions()] == [True, False]
    evidence.setProperty("shows", "")
    assert not any(action.isCheckable() for action in more.make_menu().actions())
