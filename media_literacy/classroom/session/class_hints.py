"""Hints in a class: the ladder of the engine, up to the rung that would tell the answer.

The pause holds whatever was marked meanwhile: otherwise a seat that marks and unmarks everything would hear in seconds
which sentences are problems, by what the answers skip and by whether there was a pause.
"""

from typing import NamedTuple

from media_literacy.classroom.protocol.messages import HintGiven, Refusal, Refused
from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.decisions import Decision, Reply
from media_literacy.classroom.session.records import HelpAsked, HintTaken
from media_literacy.engine.attempts.hint_pacing import HINT_PAUSE, RungKind, next_rung, rungs
from media_literacy.engine.wording.hint_words import general_hint, hint_on
from media_literacy.lesson.model import NO_SENTENCE, Lesson
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.lesson.vocabulary.kinds import Catalogue


class _Step(NamedTuple):
    """The rung that comes next: of the problem with that number, or of the general hints (0)."""

    number: int
    rung: int


def decide_hint(seat: SeatState, state: ClassState, lesson: Lesson, catalogue: Catalogue, now: float) -> Decision:
    """The next hint for a seat, or why there is none. What would tell the answer is the teacher's to say."""
    if ClassAid.HINTS not in state.aids_in_use:
        return _refused(seat, Refusal.HINTS_OFF)
    if not seat.is_in_class or not state.takes_marks or seat.has_committed:
        return _refused(seat, Refusal.NOT_NOW)
    if (wait := _pause(seat, now)) > 0:
        return _refused(seat, Refusal.HINT_PAUSE, wait)
    step = _next_step(seat, lesson)
    if step is None:
        return _refused(seat, Refusal.NO_HINT_LEFT, HINT_PAUSE)._replace(records=(HelpAsked(seat.number, now),))
    hint = HintTaken(seat.number, step.number, step.rung, now)
    return Decision((hint,), (Reply((seat.number,), _message(step, lesson, catalogue)),))


def _pause(seat: SeatState, now: float) -> float:
    """How long the pause still lasts."""
    return 0.0 if seat.hinted_at is None else max(0.0, HINT_PAUSE - (now - seat.hinted_at))


def _next_step(seat: SeatState, lesson: Lesson) -> _Step | None:
    step = next_rung(seat.attempt, lesson)
    if step is None:
        return None
    problem, rung = step
    if problem == NO_SENTENCE:
        return _Step(0, rung)
    sentence = lesson.sentence(problem)
    return None if rungs(sentence)[rung - 1] is RungKind.EXPLANATION else _Step(sentence.number, rung)


def _message(step: _Step, lesson: Lesson, catalogue: Catalogue) -> HintGiven:
    if step.number == 0:
        return HintGiven(step.rung, general_hint(step.rung), wait=HINT_PAUSE)
    hint = hint_on(lesson.article.sentences[step.number - 1], step.rung, lesson, catalogue)
    where = hint.where_to_look(lesson)
    numbers = tuple(sentence.number for sentence in lesson.article.sentences if sentence.id in where)
    text = " ".join(part for part in (text_of_runs(hint.text), text_of_runs(hint.places)) if part)
    return HintGiven(step.rung, text, numbers, HINT_PAUSE)


def _refused(seat: SeatState, reason: Refusal, wait: float = 0.0) -> Decision:
    return Decision(replies=(Reply((seat.number,), Refused(reason, wait)),), refusal=reason)
