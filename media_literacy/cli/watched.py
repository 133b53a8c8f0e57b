"""Long work as it is seen in a terminal: one line that changes, and goes when the work is done. Ctrl+C gives it up."""

import time

from media_literacy.cli.output import clear_step, show_step
from media_literacy.jobs import Job

BUDGET_SECONDS = 600.0
_FIRST_AFTER, _NEXT_AFTER = 0.5, 0.2


class WatchedJob(Job):
    """Shows its steps on standard error where that is a terminal, from half a second on. Used with `with`."""

    def __init__(self, seconds: float | None = BUDGET_SECONDS) -> None:
        super().__init__(seconds)
        self._show_at = time.monotonic() + _FIRST_AFTER

    def __enter__(self) -> "WatchedJob":
        return self

    def __exit__(self, *_problem: object) -> None:
        clear_step()

    def step(self, what: str, done: int = 0, total: int = 0) -> None:
        """Tell what is done next, and `check`."""
        super().step(what, done, total)
        now = time.monotonic()
        if now >= self._show_at:
            self._show_at = now + _NEXT_AFTER
            show_step(what)
