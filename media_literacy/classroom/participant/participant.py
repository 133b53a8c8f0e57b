"""A learner's side of a class: a thread that connects, stays connected, and brings every event to the host once."""

import asyncio
import contextlib
import random
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from media_literacy.classroom.joining.addresses import Endpoint, program_ports
from media_literacy.classroom.joining.join_code import FULL_COST, ScryptCost
from media_literacy.classroom.participant.entering import Entered, KnownHost, NotEnteredError, enter
from media_literacy.classroom.participant.participant_state import (
    ConnectFault,
    ParticipantListeners,
    ParticipantState,
    Phase,
)
from media_literacy.classroom.participant.pauses import reconnect_pause
from media_literacy.classroom.participant.seat_protocol import SeatProtocol
from media_literacy.classroom.protocol.message_budget import MessageBudget, cost_of
from media_literacy.classroom.protocol.messages import (
    HostMessage,
    MalformedMessageError,
    Seated,
    SeatEvent,
    decode_from_host,
    encode_from_seat,
)
from media_literacy.store.classes.kept_seat import KeptSeat

_RATE, _BURST = 15.0, 80.0
"""Below what a host takes."""
_BREATH = 0.1
_RESEND_SECONDS = 5.0
"""What was not acknowledged in so long a silence is sent again: an answer may have gone astray."""
_ELSEWHERE = frozenset(
    (ConnectFault.NO_ANSWER, ConnectFault.NOTHING_THERE, ConnectFault.NO_CLASS_THERE, ConnectFault.NOT_THE_TEACHER)
)
_SEARCH_SECONDS = 1.0
"""After so long at other ports, the host is looked for where it was once more."""
_STOP_SECONDS = 5.0
_LEAVE_SECONDS = 1.0
"""How long a host is waited for that is told that somebody leaves."""


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
        ports: Sequence[int] = program_ports(),
    ) -> None:
        self._listeners = listeners
        self._program, self._cost, self._chance = program, cost, chance
        self._ports, self._ports_tried = ports, 0
        self._known: KnownHost | bytes | None = None
        if isinstance(where, KeptSeat):
            self._endpoint, self._code = Endpoint(where.ticket.address, where.ticket.port), where.ticket.code
            self._known = bytes.fromhex(where.ticket.public_key)
        else:
            self._endpoint, self._code = where
        kept = where if isinstance(where, KeptSeat) else None
        self._seat = SeatProtocol(self._endpoint, self._code, folder, kept)
        self._state = ParticipantState(Phase.CONNECTING)
        self._loop = asyncio.new_event_loop()
        self._wake, self._stop = asyncio.Event(), asyncio.Event()
        self._thread = threading.Thread(target=self._run_thread, name="class-participant", daemon=True)

    def start(self) -> None:
        """Connect, and stay connected until the class is over."""
        self._thread.start()

    def claim(self, name: str = "") -> None:
        """Ask for a seat by a name of the roster, or for one whose name the host makes up."""
        self._call(self._seat.claim, name)

    def send_events(self, events: Sequence[SeatEvent]) -> None:
        """Keep these events, and have them sent once each."""
        self._call(self._add, tuple(events))

    def ask_hint(self) -> None:
        """Ask the host for the next hint."""
        self._call(self._seat.ask_hint)

    def leave(self) -> None:
        """Tell the host once all else is sent, and end the thread; the seat stays, and can be gone back to."""
        self._call(self._seat.leave)
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
        self._seat.delete()

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
            self._publish_state(phase=Phase.CONNECTING)
            fault = await self._connect_once()
            if self._seat.is_over:
                self._publish_state(phase=Phase.ENDED, fault=fault)
                return
            self._failures += 1
            self._publish_state(phase=Phase.WAITING, fault=fault)
            await asyncio.sleep(reconnect_pause(self._failures, self._chance))

    async def _connect_once(self) -> ConnectFault | None:
        """Why it is over, or for now."""
        is_first = self._known is None
        try:
            entered = await self._enter_somewhere()
        except NotEnteredError as problem:
            self._seat.is_over = is_first
            if problem.refused is not None:
                self._handle(problem.refused)
            return problem.fault
        self._known = entered.host
        self._publish_state(phase=Phase.CONNECTED, fault=None)
        try:
            self._seat.connect(entered.host.public_key)
            await self._converse(entered.socket)
        finally:
            self._seat.disconnect()
            await entered.socket.close()
        return ConnectFault.CUT_OFF

    async def _enter_somewhere(self) -> Entered:
        """Where the host was, or else at another of its ports: it may have found the one that it had taken.

        One after the other, as long as the answers come quickly. A port with another key hears nothing of us.
        """
        try:
            return await self._enter(self._endpoint)
        except NotEnteredError as problem:
            if self._known is None or problem.fault not in _ELSEWHERE:
                raise
            not_there = problem
        loop = asyncio.get_running_loop()
        end = loop.time() + _SEARCH_SECONDS
        for _tried in self._ports:
            endpoint = self._endpoint._replace(port=self._ports[self._ports_tried % len(self._ports)])
            self._ports_tried += 1
            try:
                entered = await self._enter(endpoint)
            except NotEnteredError as problem:
                if problem.fault not in _ELSEWHERE:
                    raise
            else:
                self._endpoint = endpoint
                return entered
            if loop.time() > end:
                break
        raise not_there

    async def _enter(self, endpoint: Endpoint) -> Entered:
        """A token is for a host whose key is known."""
        token = "" if self._known is None else self._seat.token
        return await enter(endpoint, self._code, self._program, self._cost, self._known, token)

    async def _converse(self, socket: ClientConnection) -> None:
        """Send and receive until the connection ends."""
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
        while not self._seat.is_over:
            text = await socket.recv()
            if isinstance(text, bytes):
                raise MalformedMessageError("no text")
            message = decode_from_host(text)
            if message is not None:
                self._handle(message)

    async def _send(self, socket: ClientConnection) -> None:
        loop = asyncio.get_running_loop()
        budget = MessageBudget(loop.time(), _RATE, _BURST)
        while True:
            self._wake.clear()
            while (message := self._seat.next_message()) is not None:
                while not budget.spend(loop.time(), cost_of(message)):
                    await asyncio.sleep(_BREATH)
                await socket.send(encode_from_seat(message))
            try:
                await asyncio.wait_for(self._wake.wait(), _RESEND_SECONDS)
            except TimeoutError:
                self._seat.send_again()

    def _handle(self, message: HostMessage) -> None:
        message = self._seat.receive(message)
        if isinstance(message, Seated):
            self._failures = 0
            self._wake.set()
        self._publish_state()
        self._listeners.on_message(message)

    def _add(self, events: Sequence[SeatEvent]) -> None:
        self._seat.add(events)
        self._publish_state()

    def _publish_state(self, **changes: object) -> None:
        state = self._state._replace(unsent=self._seat.unsent, is_kept=self._seat.is_kept, **changes)
        if state != self._state:
            self._state = state
            self._listeners.on_state(state)
