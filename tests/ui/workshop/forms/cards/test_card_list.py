"""The cards of evidence in the form."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import PARTS, type_at_end

from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def test_a_card_keeps_its_fields_when_its_title_changes_and_its_id_with_it(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    card = form.cards.rows[1]
    card.head.click()
    type_at_end(qtbot, card.title, " of March")
    form.flush()
    form.show_draft(draft(PARTS.replace("## Calendar", "## Calendar of March")))
    assert card.title.hasFocus() and card.title.value == "Calendar of March"
    assert card.head.accessibleName() == "Close the card “Calendar of March”"
    type_at_end(qtbot, card.text, " More.")
    with qtbot.waitSignal(form.cards.card_changed) as told:
        form.flush()
    assert told.args[0] == "calendar-of-march"


def test_a_card_moves_with_what_is_open_and_with_the_focus(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    first, second = form.cards.rows[:2]
    titles = [card.title.value for card in form.cards.rows]
    first.head.click()
    assert not first.up.isEnabled() and first.down.isEnabled()
    with qtbot.waitSignal(form.cards.card_moved) as moved:
        first.down.setFocus()
        qtbot.keyClick(first.down, Qt.Key.Key_Space)
    assert moved.args[1] == 1 and form.cards.rows[:2] == [second, first]
    assert first.y() > second.y() or form.cards.column.indexOf(first) == 1
    assert [card.title.value for card in form.cards.rows[:2]] == [titles[1], titles[0]]
    assert first.text.isVisible()
    assert (first.down if first.down.isEnabled() else first.up).hasFocus()
