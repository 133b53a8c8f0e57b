"""The look at attempts that an opening left for later: some at a time, those worked on last first."""

import sqlite3

from media_literacy.store.database.verifying import deferred_turn, verify_attempt, verify_structure

_ROWS_AT_ONCE = 500
"""A few milliseconds' work, in which the window's thread has to wait its turn."""


class DeferredVerification:
    """What is still to be looked at; see `is_intact`."""

    def __init__(self, connection: sqlite3.Connection, most_rows: int | None) -> None:
        self._connection = connection
        self._turn = deferred_turn(connection, most_rows)
        self._attempts: list[int] | None = None

    @property
    def is_done(self) -> bool:
        """Whether every row was looked at since the file was opened."""
        return self._turn is None

    def go_on(self) -> None:
        """Look at some more, and at the end at the structure of the file; DamagedRowError for damage."""
        if self._attempts is None:
            query = "SELECT number FROM attempt WHERE touched <= ? ORDER BY touched"
            self._attempts = [number for (number,) in self._connection.execute(query, (self._turn,))]
        rows = 0
        while self._attempts and rows < _ROWS_AT_ONCE:
            rows += verify_attempt(self._connection, self._attempts[-1])
            self._attempts.pop()
        if not self._attempts:
            verify_structure(self._connection)
            self._turn = None
