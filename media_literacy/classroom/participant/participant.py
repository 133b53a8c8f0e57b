"""A learner's side of a class: a thread that connects, stays connected, and brings every event to the host once."""

import asyncio
import contextlib
import random
import secrets
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import FULL_COST, ScryptCost
from media_literacy.classroom.participant.entering import KnownHost, NotEnteredError, enter
from media_literacy.classroom.participant.event_queue import EventQueue
from media_literacy.classroom.participant.participant_state import (
    ConnectFault,
    ParticipantListeners,
    ParticipantState,
    Phase,
)
from media_literacy.classroom.participant.pauses import reconnect_pause
from media_literacy.classroom.protocol.message_budget import MessageBudget, cost_of
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    AskHint,
    Events,
    Farewell,
    FarewellReason,
    HostMessage,
    Join,
    Leave,
    MalformedMessageError,
    Refusal,
    Refused,
    Seated,
    SeatEvent,
    SeatMessage,
    decode_from_host,
    encode_from_seat,
)
from media_literacy.store.classes.kept_seat import KeptSeat, SeatTicket

_RATE, _BURST = 15.0, 80.0
"""Below what a host takes."""
_BREATH = 0.1
_SECRET_BYTES = 24
_RESEND_SECONDS = 5.0
"""What was not acknowledged in so long a silence is sent again: an answer may have gone astray."""
_STOP_SECONDS = 5.0
_LEAVE_SECONDS = 1.0
"""How long a host is waited for that is told that somebody leaves."""

_FINAL_REFUSALS = frozenset(
    (
        Refusal.WRONG_CODE,
        Refusal.UPDATE_SEAT,
        Refusal.UPDATE_HOST,
        Refusal.SEAT_UNKNOWN,
        Refusal.REMOVED,
        Refusal.ENDED,
    )
)
_PASSING_FAREWELLS = frozenset(
    (FarewellReason.HOST_STOPPED, FarewellReason.MALFORMED, FarewellReason.TOO_MUCH, FarewellReason.TOO_SLOW)
)


class Participant:
    """Begins with `start`. A seat that was kept is gone back to; else `claim` asks for one once the lobby is seen.

    `folder` is where the seat is kept; None keeps nothing on the disk. Every method may be called in any thread.
    """

    def __init__(
        self,
        where: tuple[Endpoint, str] | KeptSeat,
        listeners: ParticipantListeners,
        *,
        folder: Path | None,
        program: str = "",
        cost: ScryptCost = FULL_COST,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._listeners, self._folder = listeners, folder
        self._program, self._cost, self._chance = program, cost, chance
        self._known: KnownHost | bytes | None = None
        self._kept: KeptSeat | None = None
        self._queue: EventQueue | None = None
        if isinstance(where, KeptSeat):
            self._endpoint, self._code = Endpoint(where.ticket.address, where.ticket.port), where.ticket.code
            self._known = bytes.fromhex(where.ticket.public_key)
            self._kept, self._queue = where, EventQueue(where)
        else:
            self._endpoint, self._code = where
        self._early: list[SeatEvent] = []
        self._is_seated = self._is_claiming = self._is_leaving = self._is_over = False
        self._secret = secrets.token_urlsafe(_SECRET_BYTES)
        self._requests: deque[SeatMessage] = deque()
        self._state = ParticipantState(Phase.CONNECTING)
        self._loop = asyncio.new_event_loop()
        self._wake, self._stop = asyncio.Event(), asyncio.Event()
        self._thread = threading.Thread(target=self._run_thread, name="class-participant", daemon=True)

    def start(self) -> None:
        """Connect, and stay connected until the class is over."""
        self._thread.start()

    def claim(self, name: str = "") -> None:
        """Ask for a seat by a name of the roster, or for one whose name the host makes up."""
        self._call(self._claim, name)

    def send_events(self, events: Sequence[SeatEvent]) -> None:
        """Keep these events, and have them sent once each."""
        self._call(self._add, tuple(events))

    def ask_hint(self) -> None:
        """Ask the host for the next hint."""
        self._call(self._requests.append, AskHint())

    def leave(self) -> None:
        """Tell the host once all else is sent, and end the thread; the seat stays, and can be gone back to."""
        self._call(self._want_to_leave)
        if self._thread.is_alive():
            self._thread.join(_LEAVE_SECONDS)
        self.stop()

    def stop(self) -> None:
        """End the thread; what is kept stays kept."""
        if self._thread.is_alive():
            with contextlib.suppress(RuntimeError):  # it ended meanwhile
                self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(_STOP_SECONDS)
        elif self._thread.ident is None:
            self._loop.close()

    def forget(self) -> None:
        """Stop, and delete what is kept of the seat; OSError if that fails."""
        self.stop()
        if self._kept is not None:
            self._kept.delete()

    def _call(self, work: Callable[..., object], *arguments: object) -> None:
        def run() -> None:
            work(*arguments)
            self._wake.set()

        with contextlib.suppress(RuntimeError):  # the loop is closed: the class is over
            self._loop.call_soon_threadsafe(run)

    def _run_thread(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._run())

    async def _run(self) -> None:
        stopping = asyncio.ensure_future(self._stop.wait())
        working = asyncio.ensure_future(self._stay_connected())
        await asyncio.wait((stopping, working), return_when=asyncio.FIRST_COMPLETED)
        for task in (stopping, working):
            task.cancel()
        await asyncio.gather(stopping, working, return_exceptions=True)
        if not working.cancelled():
            working.result()

    async def _stay_connected(self) -> None:
        self._failures = 0
        while True:
            self._tell(phase=Phase.CONNECTING)
            fault = await self._connect_once()
            if self._is_over:
                self._tell(phase=Phase.ENDED, fault=fault)
                return
            self._failures += 1
            self._tell(phase=Phase.WAITING, fault=fault)
            await asyncio.sleep(reconnect_pause(self._failures, self._chance))

    async def _connect_once(self) -> ConnectFault | None:
        """Why it is over, or for now."""
        is_first = self._known is None
        try:
            entered = await enter(self._endpoint, self._code, self._program, self._cost, self._known)
        except NotEnteredError as problem:
            self._is_over = is_first
            if problem.refused is not None:
                self._note(problem.refused)
            return problem.fault
        self._known = entered.host
        self._tell(phase=Phase.CONNECTED, fault=None)
        try:
            await self._converse(entered.socket)
        finally:
            self._is_seated = False
            await entered.socket.close()
        return ConnectFault.CUT_OFF

    async def _converse(self, socket: ClientConnection) -> None:
        """Send and receive until the connection ends."""
        self._is_claiming = False
        if self._kept is not None and self._queue is not None:
            self._requests.appendleft(Join(self._kept.ticket.name, self._kept.ticket.token, self._queue.count))
        tasks = [asyncio.ensure_future(self._receive(socket)), asyncio.ensure_future(self._send(socket))]
        try:
            done, _pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            with contextlib.suppress(ConnectionClosed, MalformedMessageError):
                task.result()

    async def _receive(self, socket: ClientConnection) -> None:
        while not self._is_over:
            text = await socket.recv()
            if isinstance(text, bytes):
                raise MalformedMessageError("no text")
            message = decode_from_host(text)
            if message is not None:
                self._note(message)

    async def _send(self, socket: ClientConnection) -> None:
        loop = asyncio.get_running_loop()
        budget = MessageBudget(loop.time(), _RATE, _BURST)
        while True:
            self._wake.clear()
            while (message := self._next_message()) is not None:
                while not budget.spend(loop.time(), cost_of(message)):
                    await asyncio.sleep(_BREATH)
                await socket.send(encode_from_seat(message))
            try:
                await asyncio.wait_for(self._wake.wait(), _RESEND_SECONDS)
            except TimeoutError:
                if self._queue is not None and self._is_seated:
                    self._queue.send_again()

    def _next_message(self) -> SeatMessage | None:
        if self._requests:
            return self._requests.popleft()
        message = self._queue.next_message() if self._queue is not None and self._is_seated else None
        if message is None and self._is_leaving:
            self._is_leaving = False
            return Leave()
        return message

    def _want_to_leave(self) -> None:
        self._is_leaving = True

    def _note(self, message: HostMessage) -> None:
        match message:
            case Seated():
                self._take_seat(message)
            case Acknowledged() if self._queue is not None:
                self._queue.acknowledge(message.to)
                self._tell()
            case Events() if self._queue is not None:
                message = Events(message.first, self._queue.take_back(message))
                self._tell()
            case Refused():
                self._is_claiming = False
                self._is_over = self._is_over or message.reason in _FINAL_REFUSALS
            case Farewell():
                self._is_over = message.reason not in _PASSING_FAREWELLS
            case _:
                pass
        self._listeners.on_message(message)

    def _take_seat(self, seated: Seated) -> None:
        if self._queue is None or self._kept is None:
            public_key = self._known.public_key if isinstance(self._known, KnownHost) else b""
            ticket = SeatTicket(*self._endpoint, self._code, public_key.hex(), seated.name, seated.token)
            try:
                self._kept = KeptSeat.create(self._folder, ticket)
                self._queue = EventQueue(self._kept)
            except OSError:
                self._kept = KeptSeat.create(None, ticket)
                self._queue = EventQueue(self._kept)
                self._queue.is_kept = False
            self._queue.add(self._early)
        self._failures = 0
        if not self._is_seated:
            self._is_seated = True
            self._queue.begin_again(seated.acknowledged)
        self._tell()
        self._wake.set()

    def _claim(self, name: str) -> None:
        """Once at a time: a second press is none."""
        if not self._is_seated and not self._is_claiming:
            self._is_claiming = True
            self._requests.append(Join(name, secret=self._secret))

    def _add(self, events: Sequence[SeatEvent]) -> None:
        if self._queue is None:
            self._early += events
        else:
            self._queue.add(events)
            self._tell()

    def _tell(self, **changes: object) -> None:
        queue = self._queue
        state = self._state._replace(**changes)
        if queue is not None:
            state = state._replace(unsent=queue.unacknowledged, is_kept=queue.is_kept)
        if state != self._state:
            self._state = state
            self._listeners.on_state(state)
