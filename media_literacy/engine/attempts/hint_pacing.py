"""Which problem a hint concerns, how far its ladder goes, and the pause before the next; the words are in `hint_words`.

A hint is asked of the article, not of a sentence: the app chooses the next problem not yet marked, so that asking
gives nothing away.
"""

from enum import StrEnum

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.lesson.model import NO_SENTENCE, Lesson, Note, Sentence, SentenceId, Verdict

HINT_PAUSE = 8.0
"""Seconds between two rungs: time to look before asking again."""

GENERAL_RUNGS = 3
"""Rungs of the general hints, for when no problem is left."""


class RungKind(StrEnum):
    """What a rung of the ladder tells."""

    AUTHOR = "author"
    PRINCIPLE = "principle"
    REGION = "region"
    COMPARE = "compare"
    EXPLANATION = "explanation"


def main_note(sentence: Sentence) -> Note:
    """The note that a hint on this problem is about: its first Flag note."""
    return next(note for note in sentence.notes if note.verdict is Verdict.FLAG)


def rungs(sentence: Sentence) -> tuple[RungKind, ...]:
    """The ladder of one problem. The author's hints stand in for as many of the first rungs."""
    generic = [RungKind.PRINCIPLE, RungKind.REGION]
    if sentence.clashes:
        generic.append(RungKind.COMPARE)
    count = len(main_note(sentence).hints)
    return (*[RungKind.AUTHOR] * count, *generic[count:], RungKind.EXPLANATION)


def next_rung(state: AttemptState, lesson: Lesson) -> tuple[SentenceId, int] | None:
    """The problem and the rung (from 1) that the next hint gives; None when there is nothing more to say.

    A problem is kept until it is marked or its ladder ends; then the first one in reading order follows.
    """
    problems = [
        sentence
        for sentence in lesson.article.sentences
        if sentence.verdict is Verdict.FLAG and sentence.id not in state.taken_back.union(state.marks)
    ]
    problems.sort(key=lambda problem: problem.id != state.last_hinted)
    for problem in problems:
        reached = state.hints.get(problem.id, 0)
        if reached < len(rungs(problem)):
            return problem.id, reached + 1
    reached = state.hints.get(NO_SENTENCE, 0)
    return (NO_SENTENCE, reached + 1) if reached < GENERAL_RUNGS else None
