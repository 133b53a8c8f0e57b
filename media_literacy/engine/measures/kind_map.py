"""The map of kinds: which were met, which were caught, for which a sound sentence was accused, which are to come."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import FinishedTry, KindCounts, total
from media_literacy.lesson.model import KindId, Mode


class Acquaintance(StrEnum):
    """How well a learner knows a kind.

    It is met where it is a fault, or makes a sentence worth looking up. LOOKALIKE says that only its twin was met: a
    sound sentence that looks like it.
    """

    TO_MEET = "to-meet"
    LOOKALIKE = "lookalike"
    MET = "met"
    MISSED = "missed"
    CAUGHT = "caught"


class KindRecord(NamedTuple):
    """A kind over all lessons: `first` at first readings judged before any answer, `practice` at the latest others.

    Those are readings with answers on the way, and each lesson's last try of all after the first.
    """

    kind: KindId
    first: KindCounts = KindCounts()
    practice: KindCounts = KindCounts()

    @property
    def met(self) -> int:
        """How often it was met as what it is, at any try."""
        return self.first.met + self.practice.met

    @property
    def lookalikes(self) -> int:
        """How many sound sentences with it were judged, at any try."""
        return self.first.fine + self.practice.fine

    @property
    def acquaintance(self) -> Acquaintance:
        """By first readings, which practice never replaces. MET says that no problem of it was judged at one."""
        if not self.met:
            return Acquaintance.LOOKALIKE if self.lookalikes else Acquaintance.TO_MEET
        if not self.first.flags:
            return Acquaintance.MET
        return Acquaintance.CAUGHT if self.first.caught else Acquaintance.MISSED


def kind_map(tries: Iterable[FinishedTry], kinds: Iterable[KindId]) -> Mapping[KindId, KindRecord]:
    """A record of each of these kinds, and of those met that are not among them, in that order."""
    first: dict[KindId, list[KindCounts]] = {kind: [] for kind in kinds}
    practice: dict[KindId, list[KindCounts]] = {}
    tries = tuple(tries)
    repeated = {finished.work: finished for finished in tries if not finished.is_first}
    for finished in (*(finished for finished in tries if finished.is_first), *repeated.values()):
        is_first = finished.is_first and finished.mode is not Mode.GUIDED
        for kind, counts in finished.summary.kinds.items():
            first.setdefault(kind, [])
            (first if is_first else practice).setdefault(kind, []).append(counts)
    return {
        kind: KindRecord(kind, total(KindCounts(), counts), total(KindCounts(), practice.get(kind, [])))
        for kind, counts in first.items()
    }
