"""All that can be said of a learner, put together for one page."""

from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from typing import NamedTuple

from media_literacy.engine.measures.confidence import Calibration, calibration
from media_literacy.engine.measures.finished_try import Counts, FinishedTry, pooled, total_counts
from media_literacy.engine.measures.kind_map import KindRecord, kind_map
from media_literacy.engine.measures.looking_elsewhere import LookingElsewhere, looking_elsewhere
from media_literacy.engine.measures.stop_rule import BLOCK, Acceptance, acceptance
from media_literacy.engine.measures.telling_apart import (
    FEWEST_FINE,
    FEWEST_FLAGS,
    TellingApart,
    is_enough,
    telling_apart,
)
from media_literacy.lesson.model import KindId, Mode

_USUAL_FLAGS, _USUAL_FINE = 3.0, 11.0
"""Of a lesson, as a rule: one in four has no fault, the others four or so."""


class PracticeCounts(NamedTuple):
    """Tries after the first one at each lesson, which never replace it."""

    tries: int
    counts: Counts


class FirstReadingsLeft(NamedTuple):
    """Lessons that were not read yet in either mode and would be measured, with all that can be judged in them."""

    lessons: int
    flags: int
    fine: int


class ProgressReport(NamedTuple):
    """What a page of progress says.

    `lessons` are first readings judged before any answer, of measured lessons, in the order of recording; `guided` and
    `unmeasured` count the other first readings. `apart` is None until there is enough to say, `left` where it is not
    known which lessons there are.
    """

    lessons: tuple[FinishedTry, ...]
    guided: int
    unmeasured: int
    counts: Counts
    acceptance: Acceptance
    apart: TellingApart | None
    kinds: Mapping[KindId, KindRecord]
    calibration: Calibration
    elsewhere: LookingElsewhere
    practice: PracticeCounts
    left: FirstReadingsLeft | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read to its end."""
        return not self.lessons and not self.guided and not self.unmeasured

    @property
    def can_get_apart(self) -> bool:
        """Whether the lessons that are left are enough to say how well things are told apart."""
        return self._are_left(FEWEST_FLAGS - self.counts.flags, FEWEST_FINE - self.counts.fine)

    @property
    def can_get_trend(self) -> bool:
        """Whether they are enough to hold the newest sound sentences against the first."""
        return self._are_left(0, 2 * BLOCK - self.counts.fine)

    def _are_left(self, flags: int, fine: int) -> bool:
        return self.left is None or (self.left.flags >= flags and self.left.fine >= fine)

    @property
    def lessons_until_apart(self) -> int:
        """After about how many more lessons there is enough to say how well things are told apart."""
        return self._lessons_until(FEWEST_FLAGS - self.counts.flags, FEWEST_FINE - self.counts.fine)

    @property
    def lessons_until_trend(self) -> int:
        """After about how many more lessons the newest sound sentences can be held against the first."""
        return self._lessons_until(0, 2 * BLOCK - self.counts.fine)

    def _lessons_until(self, flags: int, fine: int) -> int:
        """By what was judged a lesson so far, and a usual lesson: the first may have been read in part."""
        lessons = len(self.lessons) + 1
        flags_each = (self.counts.flags + _USUAL_FLAGS) / lessons
        fine_each = (self.counts.fine + _USUAL_FINE) / lessons
        wanted = max(1, ceil(flags / flags_each), ceil(fine / fine_each))
        return wanted if self.left is None else min(wanted, max(1, self.left.lessons))


def progress_report(
    tries: Sequence[FinishedTry], kinds: Iterable[KindId], left: FirstReadingsLeft | None = None
) -> ProgressReport:
    """Of all tries, in the order of recording; `kinds` are those of the catalogue."""
    counted = pooled(tries)
    counts = total_counts(counted)
    others = [finished for finished in tries if finished.is_first and not finished.is_pooled]
    again = [finished for finished in tries if not finished.is_first]
    guided = sum(finished.mode is Mode.GUIDED for finished in others)
    return ProgressReport(
        tuple(counted),
        guided,
        len(others) - guided,
        counts,
        acceptance(counted),
        telling_apart(counts) if is_enough(counts) else None,
        kind_map(tries, kinds),
        calibration(counted),
        looking_elsewhere(tries),
        PracticeCounts(len(again), total_counts(again)),
        left,
    )
