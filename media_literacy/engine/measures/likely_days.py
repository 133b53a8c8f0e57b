"""Days as a wall clock told them, of which some are wrong: the order of recording says which fit together."""

from collections.abc import Sequence
from datetime import date

from media_literacy.lesson.matching.ascending import longest_ascending

EARLIEST = date(2025, 1, 1)
"""Before this program was there, nothing can have been done with it."""
_LATEST = date(9000, 1, 1)
"""Weeks are added to a day, and the calendar ends with the year 9999."""


def likely_days(moments: Sequence[str]) -> list[date | None]:
    """The day of each moment, which stand in the order of recording; None for those that a wrong clock told.

    A moment is in ISO 8601 with its offset, and the day is that of the place where it was. Of all days as many are
    believed as do not go back in time: a clock that was in 1970 or a year ahead for some lessons spoils no other.
    """
    days = [day_of(moment) for moment in moments]
    told = [(place, day) for place, day in enumerate(days) if day is not None]
    believed = {told[index][0] for index in longest_ascending([day for _place, day in told])}
    return [day if place in believed else None for place, day in enumerate(days)]


def day_of(moment: str) -> date | None:
    """The day that a wall clock told; None for one that cannot be right."""
    try:
        day = date.fromisoformat(moment[:10])
    except ValueError:
        return None
    return day if EARLIEST <= day <= _LATEST else None
