"""A list that folds."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo


@pytest.fixture
def box(in_window):
    made = in_window(QuietCombo([("en", "English"), ("es", "Spanish")]), 300, 60)
    made.setFocus()
    return made


def test_a_value_is_chosen_by_the_keys(qtbot, box):
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert chosen.args == ["es"] and box.value == "es"


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Enter, 1), (Qt.Key.Key_Space, 1), (Qt.Key.Key_Escape, 0)],
)
def test_enter_unfolds_it_as_space_does(qtbot, box, monkeypatch, key, expected):
    unfolded = []
    monkeypatch.setattr(box, "showPopup", lambda: unfolded.append(key))  # offscreen nothing unfolds
    qtbot.keyClick(box, key)
    assert len(unfolded) == expected


def test_the_wheel_scrolls_past_a_list_without_changing_it(box):
    at = QPointF(box.rect().center())
    turn = QWheelEvent(
        at,
        QPointF(box.mapToGlobal(at)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.value == "en" and not turn.isAccepted()
    assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus, "nor does it take the keyboard from a field"


def test_a_value_that_is_not_in_the_list_becomes_an_entry(box):
    box.show_value("eo")
    assert (box.currentText(), box.value, box.count()) == ("eo", "eo", 3)


def test_the_same_entries_are_left_as_they_are(qtbot, box):
    with qtbot.assertNotEmitted(box.currentIndexChanged):
        box.show_entries([("en", "English"), ("es", "Spanish")])
    box.show_entries([("es", "Spanish")])
    assert box.count() == 1 and box.value == "es"


def test_an_entry_that_is_too_long_ends_with_dots_and_is_heard_whole(box):
    assert box.shown_text == "English"
    text = "6 The weir at Windle tonight, 14 January"
    box.show_entries([("six", text)])
    needed = box.fontMetrics().horizontalAdvance(text)
    box.resize(needed + 80, 40)
    assert box.shown_text == text
    box.resize(needed - 40, 40)
    assert box.shown_text.endswith("…") and text.startswith(box.shown_text[:20]) and box.currentText() == text
