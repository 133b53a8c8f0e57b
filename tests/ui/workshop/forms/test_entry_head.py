"""What an entry is, and the buttons that move it: none that leads nowhere."""

import pytest

from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.forms.entry_head import EntryHead


@pytest.fixture
def head(show, appearance):
    return show(EntryHead(Role.SMALL, appearance, None))


@pytest.mark.parametrize(
    ("number", "count", "up", "down"),
    [(1, 1, False, False), (1, 2, False, True), (2, 2, True, False), (2, 3, True, True)],
)
def test_only_steps_that_can_be_made_are_offered(head, number: int, count: int, up: bool, down: bool):
    head.show_place(number, count, up="Move it up", down="Move it down", remove="Remove it")
    assert (head.up.isVisible(), head.down.isVisible()) == (up, down)
    assert head.remove.accessibleName() == "Remove it"


def test_the_focus_stays_at_the_button_or_goes_on(qtbot, head):
    other = Button("Other", head)
    other.show()
    head.show_place(2, 3, up="Up", down="Down", remove="Remove")
    head.focus_move(-1, other)
    assert head.up.hasFocus()
    head.show_place(3, 3, up="Up", down="Down", remove="Remove")
    head.focus_move(1, other)
    assert other.hasFocus()
    with qtbot.waitSignal(head.moved) as told:
        head.up.click()
    assert told.args == [-1]
