"""Facts that cannot both be true are told apart after the reveal, and not before."""

from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.fact_board import Fact, FactLine
from media_literacy.engine.results.clashing_facts import clashing_facts
from media_literacy.lesson.model import NO_SENTENCE, Mode, SentenceId

LESSON = make_lesson(flags=["In May.", "In June.", "In July."], clashes=[("flag-1", "flag-3")])
FACTS = tuple(
    Fact(number, FactLine.WHEN, "when", SentenceId(name))
    for number, name in enumerate(("flag-3", "flag-2", "flag-1", "gone", NO_SENTENCE, "flag-3"), 1)
)


def pairs(is_revealed):
    state = AttemptState(mode=Mode.INVESTIGATE, facts=FACTS, is_revealed=is_revealed)
    return [(first.number, second.number) for first, second in clashing_facts(state, LESSON)]


def test_every_pair_is_told_once_in_the_learners_order_and_none_before_the_reveal():
    assert pairs(is_revealed=False) == []
    assert pairs(is_revealed=True) == [(1, 3), (3, 6)]
