"""The steps of a lesson, and which of them somebody is at."""

from dataclasses import replace

from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.progress.lesson_steps import LessonStep, lesson_steps, reading_step, step_line


def test_a_lesson_without_evidence_has_no_step_outside_the_page():
    bare = make_lesson(fine=["The council met."])
    assert LessonStep.LEAVE_THE_PAGE not in lesson_steps(bare)
    for lesson in (make_lesson(fine=["The council met."], cards=["minutes"]), make_lesson(choices=["minutes"])):
        assert lesson_steps(lesson) == tuple(LessonStep)
    assert step_line(LessonStep.DEBRIEF, bare) == "Step 4 of 4: debrief"
    assert step_line(LessonStep.READ, make_lesson(cards=["minutes"])) == "Step 1 of 5: read"


def test_the_second_look_and_the_notes_after_the_reveal_are_one_step():
    state = AttemptState()
    assert reading_step(state) is LessonStep.READ
    assert reading_step(replace(state, took_second_look=True)) is LessonStep.LOOK_AGAIN
    assert reading_step(replace(state, is_revealed=True)) is LessonStep.LOOK_AGAIN
