"""All tries that came to their reveal, as the counts that measures are made of."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from media_literacy.engine.measures.finished_try import FinishedTry, TrySummary, are_first
from media_literacy.engine.measures.likely_days import likely_days
from media_literacy.engine.measures.summarising import summarise
from media_literacy.lesson.model import Mode
from media_literacy.store.database.event_rows import read_attempts
from media_literacy.store.database.stored_attempts import read_stored
from media_literacy.store.database.summary_rows import COLUMNS, summary_from, write_summary
from media_literacy.store.progress.tries import tries_of

_ATTEMPTS_SQL = f"""
SELECT number, id, continues, pack, lesson, mode, {COLUMNS}
FROM attempt LEFT JOIN summary ON summary.attempt = number ORDER BY number
"""

_REVEALED_SQL = "SELECT DISTINCT attempt FROM event WHERE kind = 'revealed' AND kind IN ('revealed', 'debrief-seen')"
"""The second condition is that of the small index of milestones, without which every event would be looked at."""

_AT_ONCE = 200
"""Summaries that are made in one transaction: another program that writes waits a fraction of a second."""

_MODES = {str(mode): mode for mode in Mode}


class _Attempt(NamedTuple):
    """What is read of one; `summary` is None before the reveal, and where it is to be made anew."""

    number: int
    id: str
    continues: str
    pack: str
    lesson: str
    mode: Mode
    summary: TrySummary | None


class FinishedTries:
    """The tries in an open database, read again only once something in it was changed, here or by another program."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._version: tuple[int, int] | None = None
        self._tries: list[FinishedTry] = []

    def read(self, change: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> list[FinishedTry]:
        """All of them, in the order in which they were begun; summaries that are missing are made in a `change`."""
        if self._version is None or self._version != self._version_now():
            attempts = _read_attempts(self._connection)
            if missing := _without_summary(self._connection, attempts):
                for begin in range(0, len(missing), _AT_ONCE):
                    with change() as changed:
                        make_summaries(changed, missing[begin : begin + _AT_ONCE])
                attempts = _read_attempts(self._connection)
            self._tries, self._version = _finished(attempts), self._version_now()
        return list(self._tries)

    def forget(self) -> None:
        """Another file was put in the place of this one."""
        self._version = None

    def _version_now(self) -> tuple[int, int]:
        (by_others,) = self._connection.execute("PRAGMA data_version").fetchone()
        return self._connection.total_changes, by_others


def make_summaries(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Write the summaries of these attempts, those that are revealed."""
    for number in numbers:
        for record in read_attempts(connection, "WHERE number = ?", (number,)):
            stored = read_stored(connection, record)
            summary = summarise(stored.events, stored.answers)
            if summary is not None:
                write_summary(connection, number, stored.id, summary)


def _read_attempts(connection: sqlite3.Connection) -> list[_Attempt]:
    return [
        _Attempt(number, id, continues, pack, lesson, _MODES[mode], summary_from(id, columns))
        for number, id, continues, pack, lesson, mode, *columns in connection.execute(_ATTEMPTS_SQL)
        if mode in _MODES
    ]


def _without_summary(connection: sqlite3.Connection, attempts: Iterable[_Attempt]) -> list[int]:
    """The numbers of those that earlier versions revealed, that a repair brought back, or whose summary is damaged."""
    revealed = {number for (number,) in connection.execute(_REVEALED_SQL)}
    return [attempt.number for attempt in attempts if attempt.summary is None and attempt.number in revealed]


def _finished(attempts: Sequence[_Attempt]) -> list[FinishedTry]:
    """Attempts that go on with one another are one try, and the first reveal in it counts."""
    firsts = (next((part for part in parts if part.summary), None) for parts in tries_of(attempts))
    revealed = [
        FinishedTry(part.pack, part.lesson, part.mode, part.summary) for part in firsts if part and part.summary
    ]
    days = likely_days([finished.summary.revealed_at for finished in revealed])
    first = are_first(finished.work for finished in revealed)
    return [
        FinishedTry(*finished[:4], is_first, day) for finished, is_first, day in zip(revealed, first, days, strict=True)
    ]
