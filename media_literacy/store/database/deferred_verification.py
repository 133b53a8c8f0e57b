"""The look at rows that an opening left for later: some at a time, the attempts worked on last first."""

import sqlite3

from media_literacy.store.database.verifying import attempts_beyond, verify_attempt, verify_structure

_ROWS_AT_ONCE = 500
"""A few milliseconds' work, in which the window's thread has to wait its turn."""


class DeferredVerification:
    """What is still to be looked at; see `is_intact`."""

    def __init__(self, connection: sqlite3.Connection, most_rows: int | None) -> None:
        self._connection = connection
        self._attempts = attempts_beyond(connection, most_rows)

    @property
    def is_done(self) -> bool:
        """Whether every row was looked at since the file was opened."""
        return not self._attempts

    def go_on(self) -> None:
        """Look at some more, and at the end at the structure of the file; DamagedRowError for damage."""
        rows = 0
        while self._attempts and rows < _ROWS_AT_ONCE:
            rows += verify_attempt(self._connection, self._attempts[0])
            if len(self._attempts) == 1:
                verify_structure(self._connection)
            self._attempts.pop(0)
