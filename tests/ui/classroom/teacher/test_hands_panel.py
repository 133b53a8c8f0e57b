"""Counting raised hands by keyboard."""

from PySide6.QtCore import Qt

from media_literacy.classroom.protocol.stages import Stage
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


def test_fields_are_open_only_where_there_is_something_to_count(qtbot, in_window, appearance, taught):
    panel = in_window(HandsPanel(taught, appearance), 500, 600)
    first = panel.fields[0]
    panel.show_stage(Stage.READ)
    qtbot.keyClicks(panel.people, "20")
    assert not first.isVisible()
    panel.show_stage(Stage.MARK)
    assert first.isEnabled() and first.isVisible()
    panel.people.clear()
    panel.people.textEdited.emit("")
    assert not first.isEnabled()
    panel.people.setText("20")
    panel.people.textEdited.emit("20")
    panel.show_stage(Stage.DISCUSS)
    assert first.isVisible() and not first.isEnabled()


def test_no_more_hands_are_counted_than_there_are_people(qtbot, in_window, appearance, taught):
    panel = in_window(HandsPanel(taught, appearance), 500, 600)
    counted = []
    panel.hands_counted.connect(lambda number, hands: counted.append((number, hands)))
    first = panel.fields[0]
    qtbot.keyClicks(panel.people, "20")
    for typed in ("20", "21"):
        first.clear()
        qtbot.keyClicks(first, typed)
        assert first.text() == "20" and counted[-1] == (1, 20)
    panel.people.clear()
    qtbot.keyClicks(panel.people, "19")
    assert first.text() == "20"  # there may be a third digit
    qtbot.keyClick(panel.people, Qt.Key.Key_Return)
    assert first.text() == "19" and counted[-1] == (1, 19)
