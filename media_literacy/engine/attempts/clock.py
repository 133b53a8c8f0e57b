"""The time, as a thing that can be handed in: tests bring a clock of their own."""

import time
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the wall clock's time, for people, and a monotonic one, for durations: lab PCs have wrong clocks."""

    def now(self) -> str:
        """The wall clock in ISO 8601 with its offset from UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> str:
        return datetime.now().astimezone().isoformat(timespec="milliseconds")

    def monotonic(self) -> float:
        return time.monotonic()
