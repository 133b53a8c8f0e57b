"""How long a participant waits before it tries again: longer each time, and not all of a class at the same moment."""

from collections.abc import Callable

SHORTEST_PAUSE, LONGEST_PAUSE = 0.5, 10.0


def reconnect_pause(failures: int, chance: Callable[[], float]) -> float:
    """Seconds after so many failures in a row, from 1; `chance` gives a number from 0 to 1."""
    longest = min(SHORTEST_PAUSE * 2 ** min(failures - 1, 20), LONGEST_PAUSE)
    return max(SHORTEST_PAUSE, longest * (0.5 + chance() / 2))
