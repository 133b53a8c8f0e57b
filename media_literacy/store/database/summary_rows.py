"""What came of each revealed attempt, as a row that is read without its events.

It is derived: where it is missing, damaged, or of another form, it is made anew from the answers and events, so nothing
else is lost with it, and no look at the file and no repair needs to know of it.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any

from media_literacy.engine.measures.finished_try import Counts, TrySummary
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.store.checksums import checksum

_FORM = 1
"""Counted up when a summary says something else than before of the same attempt: all are made anew then."""

COLUMNS = (
    "revealed_at, headline, is_measured, level_of, flags, caught, fine, false_alarms, judged, borne_out, detail,"
    " summary.checksum"
)
"""As `summary_from` takes them."""


def write_summary(connection: sqlite3.Connection, number: int, attempt_id: str, summary: TrySummary) -> None:
    """Put this in the place of the summary that the attempt with that number has."""
    revealed_at, headline, is_measured, level_of, counts, searches, detail = summary
    row = (revealed_at, headline, int(is_measured), level_of, *counts, *searches, detail)
    connection.execute(
        "INSERT OR REPLACE INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, *row, _checksum(attempt_id, row)),
    )


def delete_summary(connection: sqlite3.Connection, number: int) -> None:
    """It is made anew when somebody asks."""
    connection.execute("DELETE FROM summary WHERE attempt = ?", (number,))


def summary_from(attempt_id: str, columns: Sequence[Any]) -> TrySummary | None:
    """The summary as it was written; None where there is none, or it is not what was written."""
    if columns[-1] is None or _checksum(attempt_id, columns[:-1]) != columns[-1]:
        return None
    revealed_at, headline, is_measured, level_of, *counted, judged, borne_out, detail, _sum = columns
    counts, searches = Counts(*counted), SearchCounts(judged, borne_out)
    return TrySummary(revealed_at, headline, bool(is_measured), level_of, counts, searches, detail)


def _checksum(attempt_id: str, row: Sequence[Any]) -> int:
    return checksum("summary", _FORM, attempt_id, *row)
