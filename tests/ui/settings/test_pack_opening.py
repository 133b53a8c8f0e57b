"""Whether packs open on a double click, where this program can change that."""

import pytest

from media_literacy.ui.settings.pack_opening import PackOpening


@pytest.fixture
def opening(qtbot, appearance):
    widget = PackOpening(appearance)
    qtbot.addWidget(widget)
    return widget


def test_where_only_the_system_can_choose_a_program_for_packs_there_is_no_button(opening):
    assert not opening.button.isVisibleTo(opening)
    assert "Open with" in opening.words.text()


def test_the_button_asks_for_the_other_state_once(qtbot, opening):
    for is_on in (False, True):
        opening.show_state(is_on)
        assert opening.button.isVisibleTo(opening) and opening.button.isEnabled()
        with qtbot.waitSignal(opening.wanted) as wanted:
            opening.button.click()
        assert wanted.args == [not is_on]
        assert not opening.button.isEnabled()
