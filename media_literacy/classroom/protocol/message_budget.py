"""How many messages a connection may send: a burst, and then so many a second. Time comes in as an argument."""

from media_literacy.classroom.protocol import limits


class MessageBudget:
    """Of one connection."""

    def __init__(self, now: float, rate: float = limits.MESSAGES_A_SECOND, burst: float = limits.MESSAGES_IN_A_BURST):
        self._rate, self._burst = rate, burst
        self._left, self._at = burst, now

    def spend(self, now: float) -> bool:
        """Whether one more message is within bounds."""
        self._left = min(self._burst, self._left + max(0.0, now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
