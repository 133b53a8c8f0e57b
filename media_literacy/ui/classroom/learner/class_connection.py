"""A seat by the network: the participant’s thread below, and the window’s signals above."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject

from media_literacy import __version__
from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import FULL_COST, ScryptCost
from media_literacy.classroom.participant.event_queue import kept_events
from media_literacy.classroom.participant.participant import Participant
from media_literacy.classroom.participant.participant_state import ParticipantListeners, ParticipantState, Phase
from media_literacy.classroom.protocol.messages import Events, HostMessage, PictureSent, SeatEvent
from media_literacy.classroom.protocol.sent_lesson import is_picture_name
from media_literacy.engine.attempts.events import Event
from media_literacy.errors import AppError
from media_literacy.store.classes.kept_seat import KeptSeat
from media_literacy.store.classes.own_texts import OwnTexts
from media_literacy.ui.classroom.participant_bridge import ParticipantBridge
from media_literacy.ui.tasks import Tasks


class ClassConnection(ParticipantBridge):
    """Begins at once. `seat_folder` is where the seat is kept, None for a guest; pictures are put into `pictures`."""

    def __init__(
        self,
        where: tuple[Endpoint, str] | KeptSeat,
        seat_folder: Path | None,
        pictures: Path | None,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        cost: ScryptCost = FULL_COST,
    ) -> None:
        super().__init__(parent)
        self._pictures, self._tasks = pictures, tasks
        self._events = (kept_events(where) or ()) if isinstance(where, KeptSeat) else ()
        self._own_texts = OwnTexts(seat_folder)
        if not isinstance(where, KeptSeat):
            self._delete_texts()  # of another class
        self._texts = self._own_texts.read()
        self._phase = Phase.CONNECTING
        self._is_closed = False
        listeners = ParticipantListeners(self._on_message, self._on_state)
        self._participant = Participant(
            where, listeners, folder=seat_folder, program=f"Media Literacy {__version__}", cost=cost
        )

    def start(self) -> None:
        """Connect; whoever listens is there by now."""
        self._participant.start()

    @property
    def is_connected(self) -> bool:
        """Whether the host can be asked something now."""
        return self._phase is Phase.CONNECTED

    @property
    def kept_events(self) -> tuple[SeatEvent, ...]:
        """The events of this seat so far, also those before the program was started again."""
        return self._events

    @property
    def kept_texts(self) -> tuple[Event, ...]:
        """The events of what the learner wrote for themselves."""
        return self._texts

    def join(self, name: str) -> None:
        """Ask for a seat."""
        self._participant.claim(name)

    def send_events(self, events: tuple[SeatEvent, ...]) -> None:
        """Keep events and send them."""
        self._events += events
        self._participant.send_events(events)

    def keep_texts(self, events: tuple[Event, ...]) -> None:
        """Keep what the learner wrote for themselves."""
        self._texts += events
        self._own_texts.append(events)

    def ask_hint(self) -> None:
        """Ask for the next hint."""
        self._participant.ask_hint()

    def forget(self) -> None:
        """Keep nothing of the seat."""
        self._is_closed = True
        self._delete_texts()
        self._tasks.run(self._forget, self._on_stopped, self._on_not_stopped, keeps=True)

    def _delete_texts(self) -> None:
        with contextlib.suppress(OSError):  # the next class tries again
            self._own_texts.delete()

    def close(self) -> None:
        """Go away for now. A host that does not answer is waited for elsewhere."""
        self._is_closed = True
        self._tasks.run(self._participant.stop, self._on_stopped, self._on_not_stopped, keeps=True)

    def leave(self) -> None:
        """The same, and tell the host that it is on purpose."""
        self._is_closed = True
        self._tasks.run(self._participant.leave, self._on_stopped, self._on_not_stopped, keeps=True)

    def close_at_once(self, *, is_over: bool) -> None:
        """Close, or forget where the class is over; done when this returns."""
        self._is_closed = True
        if is_over:
            self._delete_texts()
            self._forget()
        else:
            self._participant.stop()

    def _forget(self) -> None:
        """In a thread of its own."""
        with contextlib.suppress(OSError):  # it is offered once more, and cannot be gone back to
            self._participant.forget()

    def _on_stopped(self, _nothing: None) -> None:
        self.stopped.emit()

    def _on_not_stopped(self, _problem: AppError) -> None:
        self.stopped.emit()

    def _on_message(self, message: HostMessage) -> None:
        """In the participant’s thread."""
        if isinstance(message, PictureSent) and self._pictures is not None and is_picture_name(message.name):
            with contextlib.suppress(OSError):  # it is not shown then
                (self._pictures / message.name).write_bytes(message.data)
        if isinstance(message, Events):
            self._events += message.events
        if not self._is_closed:
            self.received.emit(message)

    def _on_state(self, state: ParticipantState) -> None:
        """In the participant’s thread."""
        self._phase = state.phase
        if not self._is_closed:
            self.connection_changed.emit(state)
