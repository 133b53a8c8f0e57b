"""The time of a class: lab PCs have wrong clocks, which are set right in the middle of a lesson."""

import time
from collections.abc import Callable, Iterable

from media_literacy.classroom.session.records import Record


class SessionClock:
    """Seconds since 1970 as the wall clock had them at the start, moved on by the monotonic one.

    After a restart it is never earlier than what was kept: a pause or a limit would last as much longer.
    """

    def __init__(
        self,
        records: Iterable[Record],
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        self._ahead = max((wall(), *(record.at for record in records))) - monotonic()

    def __call__(self) -> float:
        return self._monotonic() + self._ahead
