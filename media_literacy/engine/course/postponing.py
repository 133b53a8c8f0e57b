"""“Not now”: kept for a week by what it was said of, as one line of text."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from media_literacy.engine.course.pacing import is_this_week

LONGEST = 2000
"""Characters of the line; a longer one is nobody's."""


def postponed(kept: str) -> dict[str, date]:
    """The days by what it was said of; what cannot be read was not said."""
    found: dict[str, date] = {}
    for part in kept[:LONGEST].split(","):
        key, _at, moment = part.strip().rpartition(" ")
        if key:
            with suppress(ValueError):
                found[key] = date.fromisoformat(moment)  # also of a clock that starts in 1970 each day
    return found


def with_postponed(kept: str, key: str, today: date) -> str:
    """The line with this said today; what is over is left out."""
    said = {other: day for other, day in postponed(kept).items() if is_this_week(day, today)} | {key: today}
    return ", ".join(f"{key} {day.isoformat()}" for key, day in said.items())


def is_postponed(said: Mapping[str, date], key: str, today: date) -> bool:
    """Whether it was said in the last seven days."""
    return key in said and is_this_week(said[key], today)
