"""What a class came to, by the rules of `engine.results.grading`."""

from typing import NamedTuple

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.folding import noted_numbers
from media_literacy.classroom.session.views import FEW, ClassResult
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.results.grading import Scorecard, grade
from media_literacy.lesson.model import Lesson


class _Graded(NamedTuple):
    attempt: AttemptState
    scorecard: Scorecard


class ClassScores:
    """Grades each seat once for what it has marked: the projector asks many times a second."""

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._noted = frozenset(noted_numbers(lesson))
        self._graded: dict[int, _Graded] = {}

    def result(self, state: ClassState) -> ClassResult | None:
        """None until all is revealed, and for so few learners that it would tell who."""
        if not self._noted <= {*state.revealed} or state.stage.is_before(Stage.DISCUSS):
            return None
        readers = [seat for seat in state.seats_in_class if seat.attempt.shown or seat.attempt.marks]
        if len(readers) < FEW:
            return None
        scorecards = [self._scorecard(seat) for seat in readers]
        return ClassResult(
            len(scorecards),
            sum(each.fine for each in scorecards),
            sum(each.left_alone for each in scorecards),
            sum(each.flags for each in scorecards),
            sum(each.caught for each in scorecards),
        )

    def _scorecard(self, seat: SeatState) -> Scorecard:
        before = self._graded.get(seat.number)
        if before is None or not _counts_alike(before.attempt, seat.attempt):
            before = self._graded[seat.number] = _Graded(seat.attempt, grade(seat.attempt, self._lesson))
        return before.scorecard


def _counts_alike(one: AttemptState, other: AttemptState) -> bool:
    """Whether grading finds the same in both: an event changes only what it is about, all else is the same object."""
    return (
        one.marks is other.marks
        and one.shown is other.shown
        and one.taken_back is other.taken_back
        and one.pointed_out is other.pointed_out
        and one.changed is other.changed
    )
