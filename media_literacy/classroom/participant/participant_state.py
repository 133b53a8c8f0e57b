"""How a participant is connected, for whoever shows it in words."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from media_literacy.classroom.protocol.messages import HostMessage


class Phase(StrEnum):
    """Where the connection is. WAITING is between two tries: what is done meanwhile is kept and sent later."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    WAITING = "waiting"
    ENDED = "ended"


class ConnectFault(StrEnum):
    """Why there is no connection, where the host itself did not say so."""

    NO_ANSWER = "no-answer"
    NOTHING_THERE = "nothing-there"
    NO_CLASS_THERE = "no-class-there"
    NOT_THE_TEACHER = "not-the-teacher"
    CUT_OFF = "cut-off"


class ParticipantState(NamedTuple):
    """`unsent` is how many events are not safe with the host yet; without `is_kept` they are in memory alone."""

    phase: Phase
    fault: ConnectFault | None = None
    unsent: int = 0
    is_kept: bool = True


class ParticipantListeners(NamedTuple):
    """Called in the participant's thread: with each message of the host, and when the connection changes."""

    on_message: Callable[[HostMessage], None]
    on_state: Callable[[ParticipantState], None]
