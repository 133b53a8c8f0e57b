"""Finished tries made of what matters to a test."""

from media_literacy.engine.measures.finished_try import (
    Counts,
    FinishedTry,
    Rating,
    TrySummary,
    are_first,
    pack_detail,
)
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.lesson.model import Mode

NO_RATINGS = (Rating(), Rating(), Rating())


def finished(
    lesson="harbour",
    flags=4,
    caught=3,
    fine=12,
    alarms=2,
    *,
    mode=Mode.INVESTIGATE,
    kinds=None,
    ratings=NO_RATINGS,
    searches=(0, 0),
    **summary,
):
    detail = pack_detail(kinds or {}, ratings)
    counts, looked_up = Counts(flags, caught, fine, alarms), SearchCounts(*searches)
    return FinishedTry("term", lesson, mode, TrySummary(counts=counts, searches=looked_up, detail=detail, **summary))


def in_order(*tries):
    """The tries as they were recorded, with what that makes of each."""
    first = are_first(one.work for one in tries)
    return [one._replace(is_first=is_first) for one, is_first in zip(tries, first, strict=True)]
