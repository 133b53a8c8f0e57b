"""The stages as a row."""

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.teacher.stage_strip import StageStrip


def test_what_is_done_what_is_now_and_what_comes(qtbot, appearance):
    strip = StageStrip(appearance)
    qtbot.addWidget(strip)
    strip.show_stage(Stage.MARK, {*Stage} - {Stage.CONTENT_NOTE})
    assert [chip.accessibleName() for chip in strip.chips[1:4]] == ["Read, done", "Mark, now", "Second look, to come"]
    assert strip.accessibleName() == "The class is at: Mark"


def test_a_stage_that_is_left_out_has_no_chip(qtbot, appearance):
    strip = StageStrip(appearance)
    qtbot.addWidget(strip)
    strip.show_stage(Stage.READ, {*Stage})
    assert len(strip.chips) == len(Stage) - 1
    strip.show_stage(Stage.READ, {*Stage} - {Stage.SECOND_LOOK})
    assert Stage.SECOND_LOOK not in [chip.stage for chip in strip.chips]
