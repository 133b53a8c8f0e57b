"""Whether sound sentences are still accepted: false alarms among the newest against those among the first.

Practising doubt can end in doubting what holds. Where it may, the next lessons are ones in which more holds.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import FinishedTry, pooled, total_counts
from media_literacy.engine.measures.intervals import Interval, Share, difference_interval

BLOCK = 48
"""Sound sentences at least on either side."""


class Acceptance(NamedTuple):
    """How many sound sentences were left alone, of those judged at a first reading.

    `first` and `newest` are those of whole lessons, so many that they have 48 sound sentences or more; None while there
    are not two such parts. `more_alarms` is the interval of the false alarms' share among the newest less that among
    the first.
    """

    overall: Share
    first: Share | None = None
    newest: Share | None = None
    more_alarms: Interval | None = None

    @property
    def doubts_more(self) -> bool:
        """The stop rule: more sound sentences are doubted than at first, by more than chance explains."""
        return self.more_alarms is not None and self.more_alarms.low > 0

    @property
    def doubts_less(self) -> bool:
        """Fewer sound sentences are doubted than at first, by more than chance explains."""
        return self.more_alarms is not None and self.more_alarms.high < 0


def acceptance(tries: Sequence[FinishedTry]) -> Acceptance:
    """Of all first readings, in the order of recording."""
    counted = pooled(tries)
    overall = _left_alone(counted)
    first, newest = _block(counted), _block(reversed(counted))
    if first is None or newest is None or len(first) + len(newest) > len(counted):
        return Acceptance(overall)
    old, new = _left_alone(first), _left_alone(newest)
    return Acceptance(overall, old, new, difference_interval(_others(new), _others(old)))


def _block(tries: Iterable[FinishedTry]) -> list[FinishedTry] | None:
    """The first of these that have enough sound sentences together; None if they have not."""
    found, fine = [], 0
    for finished in tries:
        found.append(finished)
        fine += finished.summary.counts.fine
        if fine >= BLOCK:
            return found
    return None


def _left_alone(tries: Iterable[FinishedTry]) -> Share:
    counts = total_counts(tries)
    return Share(counts.left_alone, counts.fine)


def _others(share: Share) -> Share:
    return Share(share.whole - share.part, share.whole)
