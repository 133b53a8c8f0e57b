"""A few values of which one holds."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import lesson

from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(FrontForm(PendingInput(), appearance))


def test_the_arrow_keys_choose_among_few_values(qtbot, form, draft):
    form.show_draft(draft(lesson()))
    mode = form.choices["mode"]
    mode.buttons["either"].setFocus()
    with qtbot.waitSignal(form.value_changed) as told:
        qtbot.keyClick(mode.buttons["either"], Qt.Key.Key_Right)
    assert told.args == ["mode", "guided"]
    assert mode.meaning.text() == "Each mark is explained at once."
