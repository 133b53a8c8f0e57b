"""What the teacher talks from."""

from asked_window import AskedWindow
from factories import make_lesson

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.teacher.teacher_texts import TeacherTexts, leave_blocks


def test_a_good_choice_is_named_and_the_others_are_not():
    lesson = make_lesson(fine=["So."], choices=["Ask the office", "Ask a friend"])
    words = [block.text for block in leave_blocks(lesson)]
    assert "✓ A good choice: Ask the office" in words and "– Ask a friend" in words
    assert leave_blocks(make_lesson(fine=["So."])) == ()


def test_leave_the_page_and_debrief_are_there_while_the_class_is_at_them(in_window, appearance):
    lesson = make_lesson(fine=["So."], choices=["Ask the office"], debrief="There is no such town.")
    texts = in_window(TeacherTexts(lesson, AskedWindow().actions, appearance), 500, 600)
    seen = []
    for stage in (Stage.DISCUSS, Stage.LEAVE_PAGE, Stage.DEBRIEF, Stage.ENDED):
        texts.show_stage(stage)
        seen.append((texts.leave.isVisible(), texts.debrief.isVisible()))
    assert seen == [(False, False), (True, False), (False, True), (False, False)]
