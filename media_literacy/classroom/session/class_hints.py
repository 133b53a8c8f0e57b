"""Hints in a class: for every seat the same ones in the same order, whatever it has marked.

A hint that skipped what is marked would tell what a problem is: whoever marks and unmarks would hear it by what comes
next. So the order is that of the lesson: one rung of every problem, as they stand in the text, then the next rung of
each. Whoever has found some of them already hears a question for each of the others soon. The rung that would tell the
answer is left out: that is the teacher's to say.
"""

from collections.abc import Iterator
from typing import NamedTuple

from media_literacy.classroom.protocol.messages import HintGiven, Refusal, Refused
from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.decisions import Decision, Reply
from media_literacy.classroom.session.records import HelpAsked, HintTaken
from media_literacy.engine.attempts.hint_pacing import GENERAL_RUNGS, HINT_PAUSE, RungKind, rungs
from media_literacy.engine.wording.hint_words import general_hint, hint_on
from media_literacy.lesson.model import NO_SENTENCE, Lesson, Sentence, Verdict
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.lesson.vocabulary.kinds import Catalogue


class ClassHint(NamedTuple):
    """A rung of the problem with that number, or of the general hints (0), and what a seat is told."""

    number: int
    rung: int
    message: HintGiven


def class_hints(lesson: Lesson, catalogue: Catalogue) -> tuple[ClassHint, ...]:
    """All hints of a lesson in the order in which a class gets them; what was said already is not said again.

    Each is a rung higher than the one before, so that seats show them together.
    """
    hints = list[ClassHint]()
    said = set[tuple[str, tuple[int, ...]]]()
    for number, rung, text, places in _in_order(lesson, catalogue):
        if (text, places) not in said:
            said.add((text, places))
            hints.append(ClassHint(number, rung, HintGiven(len(hints) + 1, text, places, HINT_PAUSE)))
    return tuple(hints)


def decide_hint(
    seat: SeatState, state: ClassState, hints: tuple[ClassHint, ...], lesson: Lesson, now: float
) -> Decision:
    """The next of the hints for a seat, or why there is none."""
    if ClassAid.HINTS not in state.aids_in_use:
        return _refused(seat, Refusal.HINTS_OFF)
    if not seat.is_in_class or not state.takes_marks or seat.has_committed:
        return _refused(seat, Refusal.NOT_NOW)
    if (wait := _pause(seat, now)) > 0:
        return _refused(seat, Refusal.HINT_PAUSE, wait)
    hint = next((hint for hint in hints if hint.rung > _reached(seat, hint.number, lesson)), None)
    if hint is None:
        return _refused(seat, Refusal.NO_HINT_LEFT, HINT_PAUSE)._replace(records=(HelpAsked(seat.number, now),))
    taken = HintTaken(seat.number, hint.number, hint.rung, now)
    return Decision((taken,), (Reply((seat.number,), hint.message),))


def _reached(seat: SeatState, number: int, lesson: Lesson) -> int:
    problem = lesson.article.sentences[number - 1].id if number else NO_SENTENCE
    return seat.attempt.hints.get(problem, 0)


def _pause(seat: SeatState, now: float) -> float:
    """How long the pause still lasts."""
    return 0.0 if seat.hinted_at is None else max(0.0, HINT_PAUSE - (now - seat.hinted_at))


def _in_order(lesson: Lesson, catalogue: Catalogue) -> Iterator[tuple[int, int, str, tuple[int, ...]]]:
    ladders = [
        (sentence, [kind for kind in rungs(sentence) if kind is not RungKind.EXPLANATION])
        for sentence in lesson.article.sentences
        if sentence.verdict is Verdict.FLAG
    ]
    for rung in range(1, 1 + max((len(ladder) for _problem, ladder in ladders), default=0)):
        for problem, ladder in ladders:
            if rung <= len(ladder):
                yield problem.number, rung, *_said(problem, rung, lesson, catalogue)
    for rung in range(1, GENERAL_RUNGS + 1):
        yield 0, rung, general_hint(rung), ()


def _said(problem: Sentence, rung: int, lesson: Lesson, catalogue: Catalogue) -> tuple[str, tuple[int, ...]]:
    hint = hint_on(problem, rung, lesson, catalogue)
    where = hint.where_to_look(lesson)
    numbers = tuple(sentence.number for sentence in lesson.article.sentences if sentence.id in where)
    return " ".join(part for part in (text_of_runs(hint.text), text_of_runs(hint.places)) if part), numbers


def _refused(seat: SeatState, reason: Refusal, wait: float = 0.0) -> Decision:
    return Decision(replies=(Reply((seat.number,), Refused(reason, wait)),), refusal=reason)
