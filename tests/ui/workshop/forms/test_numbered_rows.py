"""A numbered list of entries that somebody types."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import PARTS

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def test_a_search_is_added_by_the_keys_and_an_empty_one_is_not_written(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    qtbot.keyClick(form.leave.choices.add, Qt.Key.Key_Return)
    row = form.leave.choices.rows[2]
    assert row.text.hasFocus()
    with qtbot.waitSignal(form.part_changed) as told:
        qtbot.keyClicks(row.text, "ask the office")
    assert told.args[1].endswith("- [ ] opinions — many\n- [ ] ask the office")


def test_a_search_is_removed(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    with qtbot.waitSignal(form.part_changed) as told:
        form.leave.choices.rows[1].remove.click()
    assert told.args == [
        Place.LEAVE,
        "Which search tells most?\n\n- [x] `shop survey` — straight to the claim",
    ]
