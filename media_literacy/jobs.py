"""A piece of work that may take a while: how far it is, whether anybody still wants it, and until when it must be done.

Whoever works calls `step` or `check` often; whoever waits reads `latest` and may `cancel`. Both may be other threads.
"""

import time
from collections.abc import Callable
from typing import NamedTuple

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _

APPEARS_AFTER = 500
"""Milliseconds: what is done sooner needs no words."""


class CancelledError(Exception):
    """Nobody wants the work any more. It is no fault, and nothing is told."""


class TimeLimitError(AppError):
    """The work was given up because it took longer than it may."""


class Step(NamedTuple):
    """How far the work is: `what` is being done, in words for people; `done` of `total` parts, 0 of 0 if unknown."""

    what: str = ""
    done: int = 0
    total: int = 0


class Job:
    """One piece of work, seen from both sides. `seconds` is its budget; None sets no limit.

    `title` says what it is for, in words for people; without one, nobody is shown that it goes on.
    """

    def __init__(
        self,
        seconds: float | None = None,
        *,
        title: str = "",
        can_cancel: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.title, self.can_cancel = title, can_cancel
        self._clock = clock
        self._seconds = seconds
        self._until = None if seconds is None else clock() + seconds
        self._is_cancelled = False
        self._latest = Step()

    @property
    def latest(self) -> Step:
        """The last step that was told."""
        return self._latest

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody gave it up."""
        return self._is_cancelled

    @property
    def overdue(self) -> float:
        """Seconds since the budget was used up; 0 while it is not, or without one."""
        return 0.0 if self._until is None else max(0.0, self._clock() - self._until)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._is_cancelled = True

    def check(self) -> None:
        """Raise CancelledError or TimeLimitError where the work is to stop here."""
        if self._is_cancelled:
            raise CancelledError
        if self._until is not None and self._clock() > self._until:
            raise TimeLimitError(
                _("This took longer than {seconds} seconds and was given up.").format(
                    seconds=round(self._seconds or 0)
                ),
                hint=_("Nothing was changed. Try it with less at once."),
            )

    def step(self, what: str, done: int = 0, total: int = 0) -> None:
        """Tell what is done next, and `check`."""
        self._latest = Step(what, done, total)
        self.check()


UNWATCHED = Job()
"""For callers that neither wait in sight of a person nor set a limit. Nobody cancels it."""
