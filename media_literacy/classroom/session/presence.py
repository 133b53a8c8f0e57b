"""Which seats are connected: known to the running host alone, and never kept."""


class Presence:
    """When each seat's connection was made or lost, and when it was heard last; all of them are gone at the start."""

    def __init__(self, now: float) -> None:
        self._started_at = now
        self._connected_at: dict[int, float] = {}
        self._lost_at: dict[int, float] = {}
        self._heard_at: dict[int, float] = {}
        self._has_left: set[int] = set()
        self._sources: dict[int, str] = {}

    def connected(self, seat: int, now: float, source: str = "") -> None:
        """The seat has a connection, from that address."""
        self._sources[seat] = source
        self._connected_at[seat] = self._heard_at[seat] = now
        self._lost_at.pop(seat, None)
        self._has_left.discard(seat)

    def disconnected(self, seat: int, now: float) -> None:
        """The seat has none any more."""
        if self._connected_at.pop(seat, None) is not None:
            self._lost_at[seat] = now

    def leave(self, seat: int) -> None:
        """Whoever sits there goes away on purpose."""
        self._has_left.add(seat)

    def heard(self, seat: int, now: float) -> None:
        """Something came from the seat, be it an answer to a ping."""
        if seat in self._connected_at:
            self._heard_at[seat] = now

    def source(self, seat: int) -> str:
        """From where the seat was connected last; empty where nobody knows."""
        return self._sources.get(seat, "")

    def is_connected(self, seat: int) -> bool:
        return seat in self._connected_at

    def has_left(self, seat: int) -> bool:
        """Whether it was left on purpose, and not come back to."""
        return seat in self._has_left

    def connected_at(self, seat: int) -> float | None:
        """When the connection was made; None without one."""
        return self._connected_at.get(seat)

    def last_heard(self, seat: int) -> float | None:
        """None where nothing was heard since the host was started."""
        return self._heard_at.get(seat)

    def seconds_lost(self, seat: int, now: float) -> float:
        """For how long there has been no connection; 0 while there is one."""
        return 0.0 if seat in self._connected_at else now - self._lost_at.get(seat, self._started_at)
