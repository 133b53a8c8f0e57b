"""The line that says how many of the class marked the chosen sentence."""

from media_literacy.ui.classroom.learner.heat_line import HeatLine


def test_it_is_there_only_while_something_is_known(qtbot, appearance):
    line = HeatLine(appearance)
    qtbot.addWidget(line)
    assert line.isHidden() and line.text == ""
    line.show_words("6 of 12 readers marked this sentence.")
    assert not line.isHidden() and line.text == "6 of 12 readers marked this sentence."
    line.show_words("")
    assert line.isHidden() and line.text == ""
