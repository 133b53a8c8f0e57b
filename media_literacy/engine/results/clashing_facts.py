"""Facts from sentences that clash, for whoever has seen the reveal."""

from collections.abc import Sequence
from itertools import combinations

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.fact_board import Fact
from media_literacy.lesson.model import NO_SENTENCE, Lesson


def clashing_facts(state: AttemptState, lesson: Lesson) -> tuple[tuple[Fact, Fact], ...]:
    """The pairs among the facts that were noted, in the learner's order; none before the reveal."""
    if not state.is_revealed:
        return ()
    clashes = {sentence.id: sentence.clashes for sentence in lesson.article.sentences}
    noted: Sequence[Fact] = [fact for fact in state.facts if fact.sentence != NO_SENTENCE]
    return tuple(pair for pair in combinations(noted, 2) if pair[1].sentence in clashes.get(pair[0].sentence, ()))
