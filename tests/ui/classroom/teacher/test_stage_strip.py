"""The stages as a row."""

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.teacher.stage_strip import StageStrip, stages_of


def test_what_is_done_what_is_now_and_what_comes(qtbot, appearance):
    strip = StageStrip(stages_of(has_content_note=False), appearance)
    qtbot.addWidget(strip)
    strip.show_stage(Stage.MARK)
    assert [chip.accessibleName() for chip in strip.chips[1:4]] == ["Read, done", "Mark, now", "Second look, to come"]
    assert strip.accessibleName() == "The class is at: Mark"


def test_a_content_note_is_a_stage_where_there_is_one():
    assert Stage.CONTENT_NOTE in stages_of(has_content_note=True)
    assert not {Stage.CONTENT_NOTE, Stage.ENDED} & {*stages_of(has_content_note=False)}
