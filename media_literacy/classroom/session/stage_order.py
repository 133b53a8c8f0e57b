"""From which stage a class goes to which: stages that a lesson or a mode has no use for are passed over."""

from collections.abc import Iterator

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState
from media_literacy.lesson.model import Lesson, Mode


def stages_of(lesson: Lesson, mode: Mode) -> tuple[Stage, ...]:
    """The stages of a class, in order."""
    return tuple(stage for stage in Stage if stage not in set(_left_out(lesson, mode)))


def next_stage(state: ClassState, lesson: Lesson) -> Stage | None:
    """Where the teacher goes on to; None at the end."""
    return next((stage for stage in stages_of(lesson, state.mode) if state.stage.is_before(stage)), None)


def previous_stage(state: ClassState, lesson: Lesson) -> Stage | None:
    """Where the teacher may go back to. Once something was revealed, nothing is marked any more."""
    if state.stage is Stage.ENDED:
        return None
    before = [stage for stage in stages_of(lesson, state.mode) if stage.is_before(state.stage)]
    if not before or (state.revealed and before[-1].is_before(Stage.LOCKED)):
        return None
    return before[-1]


def _left_out(lesson: Lesson, mode: Mode) -> Iterator[Stage]:
    if not lesson.front.content_note:
        yield Stage.CONTENT_NOTE
    if mode is Mode.GUIDED:
        yield Stage.SECOND_LOOK
    if lesson.leave is None:
        yield Stage.LEAVE_PAGE
    if not lesson.debrief:
        yield Stage.DEBRIEF
