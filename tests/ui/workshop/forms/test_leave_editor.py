"""“Leave the page” as fields."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import PARTS

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def test_another_search_is_ticked_as_the_one_that_tells_most(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    box = form.leave.choices.rows[1].best
    with qtbot.waitSignal(form.part_changed) as told:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert told.args[0] is Place.LEAVE and "- [x] opinions — many" in told.args[1]


def test_a_part_that_fields_would_not_give_back_is_shown_as_text(form, draft):
    form.show_draft(draft(PARTS.replace("- [ ] opinions", "\nNow a word between.\n\n- [ ] opinions")))
    assert form.leave.plain.isVisible() and not form.leave.question.isVisible()
    assert "Now a word between." in form.leave.plain.value
    form.show_draft(draft(PARTS))
    assert not form.leave.plain.isVisible() and form.leave.question.isVisible()


def choose(row, text):
    """Choose in the folding list, as a person does."""
    row.card.setCurrentIndex(row.card.findText(text))
    row.card.activated.emit(row.card.currentIndex())


def test_the_card_of_a_choice_is_chosen_from_the_cards_of_the_lesson(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    row = form.leave.choices.rows[0]
    assert [row.card.itemText(at) for at in range(row.card.count())] == ["No card", "Shop survey", "Calendar"]
    with qtbot.waitSignal(form.part_changed) as changed:
        choose(row, "Shop survey")
    line = "- [x] `shop survey` — straight to the claim ([Shop survey](#shop-survey))"
    assert line in changed.args[1]
    form.show_draft(draft(PARTS.replace("- [x] `shop survey` — straight to the claim", line)))
    assert row.card.currentText() == "Shop survey" and row.reason.value == "straight to the claim"
    with qtbot.waitSignal(form.part_changed) as changed:
        choose(row, "No card")
    assert "#shop-survey" not in changed.args[1]


def test_a_card_that_is_gone_stays_named(form, draft):
    form.show_draft(draft(PARTS.replace("straight to the claim", "straight ([it](#gone))")))
    row = form.leave.choices.rows[0]
    assert row.card.currentText() == "gone" and row.value.card_words == "it"
    form.show_draft(draft(PARTS.replace("straight to the claim", "straight ([it](#gone))").replace("Calendar", "Gone")))
    assert row.card.currentText() == "Gone" and row.card.count() == 3
