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
