"""Counting raised hands by keyboard."""

from PySide6.QtCore import Qt

from media_literacy.ui.classroom.teacher.hands_panel import HandsPanel


def test_a_number_and_enter_lead_from_sentence_to_sentence(qtbot, in_window, appearance, taught):
    panel = in_window(HandsPanel(taught, appearance), 500, 600)
    people, counted, asked = [], [], []
    panel.people_said.connect(people.append)
    panel.hands_counted.connect(lambda number, hands: counted.append((number, hands)))
    panel.asked.connect(asked.append)
    panel.people.setFocus()
    for typed in ("27", "14", "x3"):
        field = panel.focusWidget()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert people[-1] == 27 and (1, 14) in counted and (2, 3) in counted
    assert asked == [1, 2, 3] and panel.fields[2].hasFocus()
    qtbot.keyClick(panel.fields[2], Qt.Key.Key_Up)
    qtbot.keyClicks(panel.fields[2], "5")
    qtbot.keyClick(panel.fields[2], Qt.Key.Key_Backspace)
    assert counted[-1] == (3, -1)
