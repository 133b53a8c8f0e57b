"""A card of evidence: opened, mended, and named."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import PARTS, type_at_end

from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def test_a_card_is_opened_and_mended(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    card = form.cards.rows[1]
    assert not card.text.isVisible()
    qtbot.mouseClick(card.head, Qt.MouseButton.LeftButton)
    type_at_end(qtbot, card.text, " More.")
    with qtbot.waitSignal(form.cards.card_changed) as told:
        form.flush()
    assert told.args == ["calendar", "Calendar", "Tuesday: *buses*. More."]


def test_a_card_without_a_title_keeps_the_one_it_has_and_its_text_is_written(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    card = form.cards.rows[0]
    card.head.click()
    card.title.setFocus()
    card.title.selectAll()
    qtbot.keyClick(card.title, Qt.Key.Key_Delete)
    type_at_end(qtbot, card.text, " More.")
    with qtbot.waitSignal(form.cards.card_changed) as told:
        form.flush()
    assert told.args == ["shop-survey", "Shop survey", "Of 60 shops, 22 minded. More."]
    form.show_draft(draft(PARTS.replace("22 minded.", "22 minded. More.")))
    assert card.title.value == "Shop survey"
