"""The parts after the article as a form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.help_texts import card_help, part_help
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput

LESSON = """# Shops face ruin

It rained.

# Evidence

## Shop survey

Of 60 shops, 22 minded.

## Calendar

Tuesday: *buses*.

# Leave the page

Which search tells most?

- [x] `shop survey` — straight to the claim
- [ ] opinions — many

# Debrief

There is no such town.
"""


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def type_at_end(qtbot, field, text):
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)


def test_what_is_there_is_shown_as_it_was_written(qtbot, form, draft):
    with qtbot.assertNotEmitted(form.part_changed, wait=400):
        form.show_draft(draft(LESSON))
    assert [card.title.value for card in form.cards.rows] == ["Shop survey", "Calendar"]
    assert form.cards.rows[1].text.value == "Tuesday: *buses*."
    assert form.leave.question.value == "Which search tells most?"
    assert [row.text.value for row in form.leave.choices.rows] == ["`shop survey`", "opinions"]
    assert form.leave.choices.rows[0].best.isChecked() and form.leave.choices.rows[1].reason.value == "many"
    assert form.texts[Place.DEBRIEF].value == "There is no such town."
    assert form.texts[Place.DISCUSSION].value == ""


def test_a_part_that_is_typed_into_is_told(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    type_at_end(qtbot, form.texts[Place.DISCUSSION], "1. Who gains?")
    with qtbot.waitSignal(form.part_changed) as told:
        form.flush()
    assert told.args == [Place.DISCUSSION, "1. Who gains?"]


def test_another_search_is_ticked_as_the_one_that_tells_most(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    box = form.leave.choices.rows[1].best
    with qtbot.waitSignal(form.part_changed) as told:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert told.args[0] is Place.LEAVE and "- [x] opinions — many" in told.args[1]


def test_a_search_is_added_by_the_keys_and_an_empty_one_is_not_written(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    qtbot.keyClick(form.leave.choices.add, Qt.Key.Key_Return)
    row = form.leave.choices.rows[2]
    assert row.text.hasFocus()
    with qtbot.waitSignal(form.part_changed) as told:
        qtbot.keyClicks(row.text, "ask the office")
    assert told.args[1].endswith("- [ ] opinions — many\n- [ ] ask the office")


def test_a_search_is_removed(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    with qtbot.waitSignal(form.part_changed) as told:
        form.leave.choices.rows[1].remove.click()
    assert told.args == [
        Place.LEAVE,
        "Which search tells most?\n\n- [x] `shop survey` — straight to the claim",
    ]


def test_an_older_draft_does_not_take_away_what_is_typed(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    type_at_end(qtbot, form.leave.choices.rows[0].reason, " itself")
    form.show_draft(draft(LESSON))
    assert form.leave.choices.rows[0].reason.value == "straight to the claim itself"


def test_a_part_that_fields_would_not_give_back_is_shown_as_text(form, draft):
    form.show_draft(draft(LESSON.replace("- [ ] opinions", "\nNow a word between.\n\n- [ ] opinions")))
    assert form.leave.plain.isVisible() and not form.leave.question.isVisible()
    assert "Now a word between." in form.leave.plain.value
    form.show_draft(draft(LESSON))
    assert not form.leave.plain.isVisible() and form.leave.question.isVisible()


def test_a_card_is_opened_and_mended(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    card = form.cards.rows[1]
    assert not card.text.isVisible()
    qtbot.mouseClick(card.head, Qt.MouseButton.LeftButton)
    type_at_end(qtbot, card.text, " More.")
    with qtbot.waitSignal(form.cards.card_changed) as told:
        form.flush()
    assert told.args == ["calendar", "Calendar", "Tuesday: *buses*. More."]


def test_a_card_keeps_its_fields_when_its_title_changes_and_its_id_with_it(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    card = form.cards.rows[1]
    card.head.click()
    type_at_end(qtbot, card.title, " of March")
    form.flush()
    form.show_draft(draft(LESSON.replace("## Calendar", "## Calendar of March")))
    assert card.title.hasFocus() and card.title.value == "Calendar of March"
    assert card.head.accessibleName() == "Close the card “Calendar of March”"
    type_at_end(qtbot, card.text, " More.")
    with qtbot.waitSignal(form.cards.card_changed) as told:
        form.flush()
    assert told.args[0] == "calendar-of-march"


def test_a_card_without_a_title_keeps_the_one_it_has_and_its_text_is_written(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    card = form.cards.rows[0]
    card.head.click()
    card.title.setFocus()
    card.title.selectAll()
    qtbot.keyClick(card.title, Qt.Key.Key_Delete)
    type_at_end(qtbot, card.text, " More.")
    with qtbot.waitSignal(form.cards.card_changed) as told:
        form.flush()
    assert told.args == ["shop-survey", "Shop survey", "Of 60 shops, 22 minded. More."]
    form.show_draft(draft(LESSON.replace("22 minded.", "22 minded. More.")))
    assert card.title.value == "Shop survey"


def test_a_card_is_made(qtbot, form, draft):
    form.show_draft(draft(LESSON))
    qtbot.mouseClick(form.making.button, Qt.MouseButton.LeftButton)
    assert form.making.maker.title.hasFocus() and not form.making.maker.make.isEnabled()
    qtbot.keyClicks(form.making.maker.title, "Rain gauge")
    qtbot.keyClick(form.making.maker.title, Qt.Key.Key_Return)
    assert form.making.maker.text.hasFocus()
    qtbot.keyClicks(form.making.maker.text, "No rain.")
    with qtbot.waitSignal(form.making.made) as told:
        form.making.maker.make.click()
    assert told.args == ["Rain gauge", "No rain."]
    form.making.answer("")
    assert form.making.button.hasFocus() and not form.making.maker.isVisible()


def test_the_help_says_how_paragraphs_and_lists_are_written_and_where_the_discussion_is_read():
    texts = part_help()
    for help in (card_help()["text"], texts["discussion"], texts["debrief"], texts["teacher-notes"]):
        assert "an empty line between paragraphs; a list gets “- ” before each point" in help.more
        assert "last line" not in help.line + help.more
    assert "For teachers" in texts["discussion"].line and "teacher’s copy" in texts["discussion"].line
