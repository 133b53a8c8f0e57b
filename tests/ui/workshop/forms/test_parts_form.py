"""The parts after the article as a form."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import PARTS, type_at_end, waits_to_tell

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def test_what_is_there_is_shown_as_it_was_written(qtbot, form, draft):
    with qtbot.assertNotEmitted(form.part_changed):
        form.show_draft(draft(PARTS))
    assert not waits_to_tell(form)
    assert [card.title.value for card in form.cards.rows] == ["Shop survey", "Calendar"]
    assert form.cards.rows[1].text.value == "Tuesday: *buses*."
    assert form.leave.question.value == "Which search tells most?"
    assert [row.text.value for row in form.leave.choices.rows] == ["`shop survey`", "opinions"]
    assert form.leave.choices.rows[0].best.isChecked() and form.leave.choices.rows[1].reason.value == "many"
    assert form.texts[Place.DEBRIEF].value == "There is no such town."
    assert form.texts[Place.DISCUSSION].value == ""


def test_a_part_that_is_typed_into_is_told(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    type_at_end(qtbot, form.texts[Place.DISCUSSION], "1. Who gains?")
    with qtbot.waitSignal(form.part_changed) as told:
        form.flush()
    assert told.args == [Place.DISCUSSION, "1. Who gains?"]


def test_an_older_draft_does_not_take_away_what_is_typed(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    type_at_end(qtbot, form.leave.choices.rows[0].reason, " itself")
    form.show_draft(draft(PARTS))
    assert form.leave.choices.rows[0].reason.value == "straight to the claim itself"


def test_a_card_is_made(qtbot, form, draft):
    form.show_draft(draft(PARTS))
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
