"""A try that came to its reveal, as counts: all that any measure needs of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.lesson.model import KindId, Mode


class Counts(NamedTuple):
    """Judged sentences: problems and how many were caught, sound ones and how many were doubted.

    Check, sentences that are not scored and those never seen are in none of them.
    """

    flags: int = 0
    caught: int = 0
    fine: int = 0
    false_alarms: int = 0

    @property
    def left_alone(self) -> int:
        """Sound sentences that were not doubted."""
        return self.fine - self.false_alarms


class KindCounts(NamedTuple):
    """What became of the sentences of one kind.

    `met` are those seen in which the kind is a fault or worth looking up, scored or not; `flags` are the problems among
    them that were judged, `caught` those doubted, and `named` those doubted for this very reason. `fine` are sound
    sentences with this kind that were judged, the twins of a red flag or the bearers of a good sign, and `doubted` of
    those. `accused` are sound sentences doubted for this reason, or, where no reason was said, twins that were doubted.
    """

    met: int = 0
    flags: int = 0
    caught: int = 0
    named: int = 0
    fine: int = 0
    doubted: int = 0
    accused: int = 0


class Rating(NamedTuple):
    """Marks made with one confidence: on sentences with a problem, and on sound ones."""

    right: int = 0
    wrong: int = 0

    @property
    def marks(self) -> int:
        """All of them."""
        return self.right + self.wrong


class TrySummary(NamedTuple):
    """What came of one revealed attempt.

    `revealed_at` is the wall clock at the reveal, which may be wrong. `is_measured` and `level_of` are what the lesson
    said of itself when it was read. `detail` has the counts by kind and by confidence: of thousands of tries a page
    reads those of few, and leaves the others packed.
    """

    revealed_at: str = ""
    headline: str = ""
    is_measured: bool = True
    level_of: str = ""
    counts: Counts = Counts()
    searches: SearchCounts = SearchCounts()
    detail: str = ""

    @property
    def kinds(self) -> dict[KindId, KindCounts]:
        """The counts of each kind that was there."""
        packed = json.loads(self.detail)[0] if self.detail else {}
        return {KindId(kind): KindCounts(*counts) for kind, counts in packed.items()}

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """The marks by confidence: a hunch, fairly sure, sure."""
        return tuple(Rating(*rating) for rating in json.loads(self.detail)[1]) if self.detail else (Rating(),) * 3


def pack_detail(kinds: Mapping[KindId, KindCounts], ratings: Sequence[Rating]) -> str:
    """See `TrySummary.detail`."""
    return json.dumps((kinds, ratings), separators=(",", ":"))


class FinishedTry(NamedTuple):
    """A try that came to its reveal. `is_first` says that nothing of its `work` was revealed before.

    `work` is the lesson at whichever level it was read, by its pack. `day` is None where the clock was wrong.
    """

    pack: str
    lesson: str
    mode: Mode
    summary: TrySummary
    is_first: bool = True
    day: date | None = None

    @property
    def work(self) -> tuple[str, str]:
        return self.pack, self.summary.level_of or self.lesson

    @property
    def is_pooled(self) -> bool:
        """Whether it enters the pooled measures: the first reading of a measured lesson, judged before any answer."""
        return self.is_first and self.summary.is_measured and self.mode is Mode.INVESTIGATE


def pooled(tries: Iterable[FinishedTry]) -> list[FinishedTry]:
    """Those that enter the pooled measures, in their order."""
    return [finished for finished in tries if finished.is_pooled]


def total_counts(tries: Iterable[FinishedTry]) -> Counts:
    """The counts of all of them together."""
    return total(Counts(), (finished.summary.counts for finished in tries))


C = TypeVar("C", Counts, KindCounts, Rating, SearchCounts)


def total(nothing: C, counts: Iterable[C]) -> C:
    """Field by field; `nothing` are counts of none."""
    return nothing._make(map(sum, zip(nothing, *counts, strict=True)))


def are_first(works: Iterable[tuple[str, str]]) -> list[bool]:
    """Of tries by their `work`, in the order of recording: of two levels of a lesson only the one read first counts."""
    done: set[tuple[str, str]] = set()
    found = []
    for work in works:
        found.append(work not in done)
        done.add(work)
    return found
