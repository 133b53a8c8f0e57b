"""Boxes to tick: what is shown, and what is told when one is pressed."""

from PySide6.QtCore import Qt

from media_literacy.ui.workshop.forms.choice_buttons import Option
from media_literacy.ui.workshop.forms.tick_choices import TickChoices

OPTIONS = (Option("one", "One", "The first."), Option("two", "Two", "The second."))


def test_those_that_hold_are_ticked_and_only_a_press_is_told(qtbot, show, appearance):
    ticks = show(TickChoices("Some", OPTIONS, appearance))
    with qtbot.assertNotEmitted(ticks.chosen):
        ticks.show_values(["two"])
    assert ticks.values == ("two",) and ticks.rows["two"].accessibleName() == "Two. The second."
    with qtbot.waitSignal(ticks.chosen) as told:
        qtbot.mouseClick(ticks.rows["one"], Qt.MouseButton.LeftButton)
    assert told.args == [("one", "two")]
    with qtbot.waitSignal(ticks.chosen) as told:
        qtbot.keyClick(ticks.rows["two"], Qt.Key.Key_Space)
    assert told.args == [("one",)]
