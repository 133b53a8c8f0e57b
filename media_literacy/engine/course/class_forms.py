"""What came of the forms of a course for a class: shares over all learners, and what changed between two forms."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.measures.clustered_shares import Clustered, clustered_share, difference
from media_literacy.engine.measures.finished_try import Counts, total
from media_literacy.engine.measures.intervals import CLASS_LEVEL, Share
from media_literacy.lesson.occasions import Occasion

FEWEST_PAIRED = 2
"""Learners with both sheets, from whom on a change is told of them alone."""


class Direction(Enum):
    """Where a change went, as far as its interval says."""

    UP = "up"
    DOWN = "down"
    UNKNOWN = "unknown"


class LearnerForm(NamedTuple):
    """What came of one form for one learner; `learner` is empty where nobody knows whose it is."""

    occasion: Occasion
    learner: str
    counts: Counts


class ClassShares(NamedTuple):
    """Of sound sentences left alone, of problems caught, and how much more problems were doubted than sound sentences.

    The last one is how far what holds was told from what does not: who doubts everything more gains nothing by it.
    """

    left_alone: Clustered
    caught: Clustered
    told_apart: Clustered


@dataclass(frozen=True, slots=True)
class ClassForm:
    """One form over a class: all learners together."""

    occasion: Occasion
    learners: int
    counts: Counts
    shares: ClassShares


@dataclass(frozen=True, slots=True)
class ClassChange:
    """From one form to a later one: the shares of both, over those with a sheet of each where `is_paired`, and the
    later less the earlier. `left` had a sheet of the earlier alone, `came` of the later alone.
    """

    older: Occasion
    newer: Occasion
    learners: int
    left: int
    came: int
    before: ClassShares
    after: ClassShares
    change: ClassShares
    is_paired: bool = True


@dataclass(frozen=True, slots=True)
class ClassComparison:
    """The forms that there are sheets of, in the order of the course, and each change between two of them."""

    forms: tuple[ClassForm, ...]
    changes: tuple[ClassChange, ...]


def compare_forms(sheets: Sequence[LearnerForm]) -> ClassComparison:
    """Sheets without a name are counted in their form; where too few have names, all sheets of two forms are compared
    as those of different people."""
    by_form = {form: [sheet for sheet in sheets if sheet.occasion is form] for form in FORMS}
    held = [form for form in FORMS if by_form[form]]
    return ClassComparison(
        tuple(_form(form, by_form[form]) for form in held),
        tuple(_change(older, newer, by_form[older], by_form[newer]) for older, newer in combinations(held, 2)),
    )


def direction(change: Clustered) -> Direction:
    """Up or down where nothing in the interval is otherwise."""
    low, high = change.interval
    if low > 0:
        return Direction.UP
    return Direction.DOWN if high < 0 else Direction.UNKNOWN


def _form(occasion: Occasion, sheets: Sequence[LearnerForm]) -> ClassForm:
    counts = [sheet.counts for sheet in sheets]
    return ClassForm(occasion, len(sheets), total(Counts(), counts), _shares(counts))


def _change(
    older: Occasion, newer: Occasion, before: Sequence[LearnerForm], after: Sequence[LearnerForm]
) -> ClassChange:
    first, second = _by_learner(before), _by_learner(after)
    both = [learner for learner in first if learner in second]
    is_paired = len(both) >= FEWEST_PAIRED
    if is_paired:
        shares = _shares([first[it] for it in both]), _shares([second[it] for it in both])
    else:
        shares = _shares([sheet.counts for sheet in before]), _shares([sheet.counts for sheet in after])
    old, new = shares
    change = ClassShares(
        *(difference(now, then, is_same_learners=is_paired) for now, then in zip(new, old, strict=True))
    )
    left, came = len(before) - len(both), len(after) - len(both)
    return ClassChange(older, newer, len(both), left, came, old, new, change, is_paired)


def _by_learner(sheets: Iterable[LearnerForm]) -> dict[str, Counts]:
    return {sheet.learner: sheet.counts for sheet in sheets if sheet.learner}


def _shares(counts: Sequence[Counts]) -> ClassShares:
    left_alone = clustered_share([Share(it.left_alone, it.fine) for it in counts], CLASS_LEVEL)
    caught = clustered_share([Share(it.caught, it.flags) for it in counts], CLASS_LEVEL)
    doubted = clustered_share([Share(it.false_alarms, it.fine) for it in counts], CLASS_LEVEL)
    return ClassShares(left_alone, caught, difference(caught, doubted, is_same_learners=True))
