"""A seat in a class as the window sees it: what somebody does goes down, what the host says comes up."""

from PySide6.QtCore import QObject, Signal

from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.engine.attempts.events import Event


class ParticipantBridge(QObject):
    """`received` carries a message of the host, `connection_changed` a `ParticipantState`, in the window's thread."""

    received = Signal(object)
    stopped = Signal()
    """It was closed or forgotten, and its thread has ended; before that nobody else may have its seat."""
    connection_changed = Signal(object)

    @property
    def is_connected(self) -> bool:
        """Whether the host can be asked something now."""
        raise NotImplementedError

    @property
    def kept_events(self) -> tuple[SeatEvent, ...]:
        """The events of this seat so far, also those before the program was started again."""
        raise NotImplementedError

    @property
    def kept_texts(self) -> tuple[Event, ...]:
        """The events of what the learner wrote for themselves, also before the program was started again."""
        raise NotImplementedError

    def join(self, name: str) -> None:
        """Ask for a seat, by a name of the class or with none."""
        raise NotImplementedError

    def send_events(self, events: tuple[SeatEvent, ...]) -> None:
        """Keep events and send them, now or when the connection is there again."""
        raise NotImplementedError

    def keep_texts(self, events: tuple[Event, ...]) -> None:
        """Keep what the learner wrote for themselves; it is sent to nobody."""
        raise NotImplementedError

    def ask_hint(self) -> None:
        """Ask for the next hint."""
        raise NotImplementedError

    def forget(self) -> None:
        """The lesson is over, and what came of it is kept elsewhere: keep nothing of the seat."""
        raise NotImplementedError

    def close(self) -> None:
        """Go away for now: the seat is kept, and so is the way back to it."""
        raise NotImplementedError

    def leave(self) -> None:
        """The same, and tell the host that it is on purpose."""
        raise NotImplementedError

    def close_at_once(self, *, is_over: bool) -> None:
        """Close, or forget where the class is over; done when this returns: for the end of the program."""
        raise NotImplementedError
