"""A note that stays says all of itself in one button, and asks to be edited."""

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.own_notes.own_note_card import OwnNoteCard


def test_a_card_says_its_note_and_asks_to_edit_it(qtbot, appearance):
    card = OwnNoteCard(SentenceId("fine-1"), appearance)
    qtbot.addWidget(card)
    card.show_text("Who\nsays so?", 3)
    assert card.button.accessibleName() == "Your note on sentence 3: Who says so?"
    with qtbot.waitSignal(card.edit_requested) as asked:
        card.button.click()
    assert asked.args == ["fine-1"]
