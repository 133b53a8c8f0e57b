"""Claims judged by what a search shows: counted by themselves, and mapped to nothing else."""

from collections.abc import Iterable
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import FinishedTry, total
from media_literacy.engine.results.search_counts import SearchCounts


class LookingElsewhere(NamedTuple):
    """The first judgement of each search: at the first try of a lesson, and in practice."""

    first: SearchCounts
    practice: SearchCounts


def looking_elsewhere(tries: Iterable[FinishedTry]) -> LookingElsewhere:
    """In both ways through a lesson: searches come after the reveal, and are judged alike in either."""
    by_first: dict[bool, list[SearchCounts]] = {True: [], False: []}
    for finished in tries:
        by_first[finished.is_first].append(finished.summary.searches)
    return LookingElsewhere(*(total(SearchCounts(), by_first[is_first]) for is_first in (True, False)))
