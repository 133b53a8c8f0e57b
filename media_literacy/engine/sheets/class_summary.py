"""What a class came to, for whoever has a minute: its counts, where it hesitated, and whom to speak with first."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.class_tally import SentenceTally, Tally
from media_literacy.engine.sheets.hand_counts import counts_of_hands
from media_literacy.lesson.model import Lesson, Verdict

MOST_HESITATED = 5
HESITATED_FROM = 0.2
"""The share of readers who judged a sentence otherwise than its author from which a class hesitated there."""
_FEWEST_READERS = 0.5
"""The share of the class that must have read a sentence: the doubt of one quick reader is not that of a class."""


class ClassSummary(NamedTuple):
    """`counts` are those of all learners together. `read_all` are those who read every sentence, `raised_hands` those
    whose hands were counted, not their sheets.

    `hesitated` are the sentences, of those that half of the class read, that most judged otherwise than their author,
    those first.
    """

    learners: int
    counts: Counts
    read_all: int
    hesitated: tuple[SentenceTally, ...]
    raised_hands: int = 0


def class_summary(sheets: Sequence[ClassSheet], counted: Tally, lesson: Lesson) -> ClassSummary:
    """That of all sheets, and of raised hands; the article was read to those who raised them."""
    cards = [sheet.scorecard for sheet in sheets]
    counts = [Counts(card.flags, card.caught, card.fine, card.false_alarms) for card in cards]
    hands = counted.hands
    if hands is not None:
        counts.append(counts_of_hands(hands, lesson))
    together = Counts(*map(sum, zip(*counts, strict=True)))
    read_all = counted.learners - sum(bool(card.unseen) for card in cards)
    people = hands.people if hands is not None else 0
    return ClassSummary(counted.learners, together, read_all, _hesitated(counted, lesson), people)


def by_need(sheets: Iterable[ClassSheet]) -> list[ClassSheet]:
    """Who doubted the most sound sentences first, then who missed the most problems, then who read the least."""
    return sorted(sheets, key=_need)


def _need(sheet: ClassSheet) -> tuple[float, float, int, str]:
    card = sheet.scorecard
    return (
        -_share(card.false_alarms, card.fine),
        -_share(_missed(card), card.flags),
        -card.unseen,
        sheet.name.casefold(),
    )


def _missed(card: Scorecard) -> int:
    return card.flags - card.caught


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _hesitated(counted: Tally, lesson: Lesson) -> tuple[SentenceTally, ...]:
    fewest = counted.learners * _FEWEST_READERS
    shares = [(disagreement(tally, lesson), tally) for tally in counted.sentences if tally.readers >= fewest]
    often = [(share, tally) for share, tally in shares if share >= HESITATED_FROM]
    often.sort(key=_by_share)
    return tuple(tally for _share, tally in often[:MOST_HESITATED])


def _by_share(found: tuple[float, SentenceTally]) -> float:
    return -found[0]


def disagreement(tally: SentenceTally, lesson: Lesson) -> float:
    """The share of readers who judged a sentence otherwise than its author; 0 where there is no right judgement."""
    match lesson.counts_as(lesson.sentence(tally.sentence)):
        case Verdict.FINE:
            return tally.share
        case Verdict.FLAG:
            return _share(tally.readers - tally.doubted, tally.readers)
        case _:
            return 0.0
