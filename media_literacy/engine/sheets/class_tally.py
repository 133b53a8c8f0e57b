"""Many sheets taken together: how many doubted each sentence, and where the author should look at the key again."""

from collections.abc import Sequence
from dataclasses import dataclass

from media_literacy.engine.measures.intervals import CLASS_LEVEL, wilson_interval
from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome, Scorecard
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.lesson.model import Lesson, SentenceId, Verdict

FEWEST_FOR_KEY = 5
"""Below this many readers of a sentence one single mark would already put it on the list."""

_FINE_DOUBTED_BY, _FLAG_DOUBTED_BY = 0.40, 0.10


@dataclass(frozen=True, slots=True)
class SentenceTally:
    """How many of those who read a sentence doubted it; `low` and `high` bound the share, by Wilson, at 95 %."""

    sentence: SentenceId
    doubted: int
    readers: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The part of the readers who doubted it; 0 without readers."""
        return self.doubted / self.readers if self.readers else 0.0


@dataclass(frozen=True, slots=True)
class Tally:
    """Every sentence in reading order, over a number of learners: those of the sheets, and those who raised `hands`."""

    learners: int
    sentences: tuple[SentenceTally, ...]
    hands: HandCounts | None = None


def tally(scorecards: Sequence[Scorecard], lesson: Lesson, hands: HandCounts | None = None) -> Tally:
    """Count who marked what.

    Nobody is a reader of sentences that they did not see, of which their code does not say whether they were marked, or
    for which no hands were counted.
    """
    found = []
    raised = hands.hands if hands is not None else {}
    people = hands.people if hands is not None else 0
    for index, sentence in enumerate(lesson.article.sentences):
        judgements = [scorecard.judgements[index] for scorecard in scorecards]
        seen = [judgement for judgement in judgements if _is_told(judgement)]
        doubted = sum(judgement.is_marked for judgement in seen) + raised.get(sentence.id, 0)
        readers = len(seen) + (people if sentence.id in raised else 0)
        found.append(SentenceTally(sentence.id, doubted, readers, *wilson_interval(doubted, readers, CLASS_LEVEL)))
    return Tally(len(scorecards) + people, tuple(found), hands)


def _is_told(judgement: Judgement) -> bool:
    return judgement.outcome is not Outcome.UNSEEN and judgement.exclusion is not Exclusion.NOT_TOLD


def check_your_key(counted: Tally, lesson: Lesson) -> tuple[SentenceTally, ...]:
    """Sentences whose verdict readers hardly shared: sound ones doubted by over 40 %, problems by under 10 %."""
    verdicts = {sentence.id: lesson.counts_as(sentence) for sentence in lesson.article.sentences}
    return tuple(
        sentence
        for sentence in counted.sentences
        if sentence.readers >= FEWEST_FOR_KEY
        and (
            (verdicts[sentence.sentence] is Verdict.FINE and sentence.share > _FINE_DOUBTED_BY)
            or (verdicts[sentence.sentence] is Verdict.FLAG and sentence.share < _FLAG_DOUBTED_BY)
        )
    )
