"""Raised hands of a class: how many doubted each sentence that it was asked about; whose they were is not known."""

from collections.abc import Mapping
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.lesson.model import Lesson, SentenceId, Verdict


class HandCounts(NamedTuple):
    """`people` were in the room; `hands` are those that went up for a sentence, never more than people."""

    people: int
    hands: Mapping[SentenceId, int]


def counts_of_hands(counted: HandCounts, lesson: Lesson) -> Counts:
    """All judgements together: every hand for a problem caught it, every one for a sound sentence doubted it."""
    by_verdict = {
        verdict: [counted.hands[id] for id in counted.hands if lesson.counts_as(lesson.sentence(id)) is verdict]
        for verdict in (Verdict.FLAG, Verdict.FINE)
    }
    problems, sound = by_verdict[Verdict.FLAG], by_verdict[Verdict.FINE]
    return Counts(len(problems) * counted.people, sum(problems), len(sound) * counted.people, sum(sound))
