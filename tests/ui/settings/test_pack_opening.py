"""Whether packs open on a double click, where this program can change that."""

from pathlib import Path

import pytest

from media_literacy.store.packs.file_association import Association
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
    for state, is_on in ((Association.NONE, False), (Association.OTHER_COPY, False), (Association.OURS, True)):
        opening.show_state(state)
        assert opening.button.isVisibleTo(opening) and opening.button.isEnabled()
        with qtbot.waitSignal(opening.wanted) as wanted:
            opening.button.click()
        assert wanted.args == [not is_on]
        assert not opening.button.isEnabled()


def test_the_sentence_says_what_was_done(opening):
    files = Path("/home/ann/applications/media-literacy.desktop"), Path("/home/ann/mime/media-literacy.xml")
    opening.show_state(Association.OURS, files, was_changed=True)
    assert all(str(file) in opening.words.text() for file in files)
    for state, was_changed, words in (
        (Association.NONE, True, "taken away again"),
        (Association.NONE, False, "can open it here"),
        (Association.OTHER_COPY, False, "another copy"),
    ):
        opening.show_state(state, files, was_changed=was_changed)
        assert words in opening.words.text()


def test_what_an_installer_has_set_up_is_told_without_a_button(opening):
    opening.show_state(Association.INSTALLED)
    assert "everybody on this computer" in opening.words.text() and not opening.button.isVisibleTo(opening)
