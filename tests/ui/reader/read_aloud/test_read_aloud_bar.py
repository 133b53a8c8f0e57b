"""The line under the page while it is read aloud."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.ui.reader.read_aloud.read_aloud_bar import ReadAloudBar


@pytest.fixture
def bar(in_window):
    bar = in_window(ReadAloudBar(), 900, 50)
    bar.show_place("Reading aloud: sentence 3 of 26", "3 of 26", is_paused=False)
    return bar


@pytest.mark.parametrize(
    ("key", "step"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Up, -1), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1)]
)
def test_arrows_on_a_button_go_from_passage_to_passage(bar, qtbot, key, step):
    bar.pause.setFocus()
    with qtbot.waitSignal(bar.stepped) as stepped:
        qtbot.keyClick(bar.pause, key)
    assert stepped.args == [step] and bar.pause.hasFocus()


def test_where_the_buttons_need_the_room_there_are_fewer_words_and_then_none(bar):
    words = bar.findChild(QLabel)
    assert words.text() == "Reading aloud: sentence 3 of 26"
    least = bar.minimumSizeHint().width()
    shown = []
    for width in range(900, least, -10):
        bar.resize(width, 50)
        shown.append(words.text() if words.isVisible() else "")
    assert list(dict.fromkeys(shown)) == ["Reading aloud: sentence 3 of 26", "3 of 26", ""]
    assert bar.place == "Reading aloud: sentence 3 of 26"


def test_its_buttons_say_what_they_do(bar):
    names = [bar.back.accessibleName(), bar.forward.accessibleName(), bar.stop.accessibleName()]
    assert names == ["Back to what was read before", "Forward to what comes next", "Stop reading aloud"]
    bar.show_place("Paused", is_paused=True)
    assert bar.pause.text() == "Go on"


def test_in_a_low_window_it_takes_less_height(bar, dressed, appearance):
    dressed(appearance)
    usual = bar.sizeHint().height()
    bar.keep_low(True)
    low = bar.sizeHint().height()
    bar.keep_low(False)
    assert low < usual == bar.sizeHint().height()


def test_a_click_leaves_the_keyboard_where_it_is(bar, qtbot):
    qtbot.mouseClick(bar.forward, Qt.MouseButton.LeftButton)
    assert not bar.forward.hasFocus()
