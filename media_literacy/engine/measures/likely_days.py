"""Days as a wall clock told them, of which some are wrong: the order of recording says which fit together."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

EARLIEST = date(2025, 1, 1)
"""Before this program was there, nothing can have been done with it."""


def likely_days(moments: Sequence[str]) -> list[date | None]:
    """The day of each moment, which stand in the order of recording; None for those that a wrong clock told.

    A moment is in ISO 8601 with its offset, and the day is that of the place where it was. Of all days as many are
    believed as do not go back in time: a clock that was in 1970 or a year ahead for some lessons spoils no other.
    """
    days = [_day(moment) for moment in moments]
    ends: list[date] = []
    last_of: list[int] = []
    before: list[int] = [-1] * len(days)
    for place, day in enumerate(days):
        if day is None:
            continue
        length = bisect_right(ends, day)  # of the longest row of days that this one can end
        before[place] = last_of[length - 1] if length else -1
        ends[length : length + 1] = [day]
        last_of[length : length + 1] = [place]
    believed: list[date | None] = [None] * len(days)
    place = last_of[-1] if last_of else -1
    while place >= 0:
        believed[place] = days[place]
        place = before[place]
    return believed


def _day(moment: str) -> date | None:
    try:
        day = date.fromisoformat(moment[:10])
    except ValueError:
        return None
    return day if day >= EARLIEST else None
