"""How many messages a connection may send: a burst, and then so many a second. Time comes in as an argument."""

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Events, SeatMessage


class MessageBudget:
    """Of one connection."""

    def __init__(self, now: float, rate: float = limits.MESSAGES_A_SECOND, burst: float = limits.MESSAGES_IN_A_BURST):
        self._rate, self._burst = rate, burst
        self._left, self._at = burst, now

    def spend(self, now: float, cost: float = 1.0) -> bool:
        """Whether one more message, or as much as some of them, is within bounds."""
        self._left = min(self._burst, self._left + max(0.0, now - self._at) * self._rate)
        self._at = now
        if self._left < cost:
            return False
        self._left -= cost
        return True


def cost_of(message: SeatMessage) -> float:
    """As how many messages it counts: many events are much work, in however few messages they come."""
    return max(1.0, len(message.events) / limits.EVENTS_AS_ONE_MESSAGE) if isinstance(message, Events) else 1.0
