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


def test_a_part_that_fields_would_not_give_back_is_shown_as_text(form, draft):
    form.show_draft(draft(PARTS.replace("- [ ] opinions", "\nNow a word between.\n\n- [ ] opinions")))
    assert form.leave.plain.isVisible() and not form.leave.question.isVisible()
    assert "Now a word between." in form.leave.plain.value
    form.show_draft(draft(PARTS))
    assert not form.leave.plain.isVisible() and form.leave.question.isVisible()
