"""Everything that happens to a class, batch by batch: decided, kept, and only then answered and shown.

While one batch is on its way to the disk, what comes in waits for the next. So nothing is acknowledged or shown that is
not kept, and a slow disk makes batches larger instead of answers wrong.
"""

import asyncio
import secrets
import time
from collections.abc import Callable, Iterable

from media_literacy.classroom.host.host_setup import HostListeners, HostOptions, Snapshot
from media_literacy.classroom.host.kept_class import KeptClass
from media_literacy.classroom.host.lesson_sending import LessonSending
from media_literacy.classroom.host.record_writer import RecordWriter
from media_literacy.classroom.host.seat_connection import SeatConnection
from media_literacy.classroom.host.seat_pauses import LONGEST_WAIT, SeatPauses
from media_literacy.classroom.host.session_clock import SessionClock
from media_literacy.classroom.joining.delays import source_of
from media_literacy.classroom.protocol.messages import (
    AskHint,
    Events,
    Farewell,
    FarewellReason,
    Join,
    Leave,
    Notes,
    Refusal,
    Refused,
    Seated,
    SeatMessage,
    Whole,
    encode_from_host,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command
from media_literacy.classroom.session.decisions import Decision, Reply
from media_literacy.classroom.session.live_session import LiveSession
from media_literacy.classroom.session.records import encode_record
from media_literacy.lesson.vocabulary.kinds import load_catalogue

_TICK_SECONDS = 1.0
_TOKEN_BYTES = 24
_SHOWING_SHARE = 4

_Work = Callable[[], None]


class SessionLoop:
    """Lives in the loop of the host."""

    def __init__(self, kept: KeptClass, writer: RecordWriter, listeners: HostListeners, options: HostOptions) -> None:
        self._clock, self._snapshot_seconds = SessionClock(kept.records), options.snapshot_seconds
        self._session = LiveSession(kept.lesson, load_catalogue(), kept.settings, kept.records, now=self._clock())
        self._writer, self._listeners = writer, listeners
        self._sending = LessonSending(kept.lesson, kept.pictures)
        self._pauses = SeatPauses(options.door)
        self._seats: dict[int, SeatConnection] = {}
        self._in_lobby: set[SeatConnection] = set()
        self._work: list[_Work] = []
        self._records: list[str] = []
        self._answers: list[_Work] = []
        self._has_work = asyncio.Event()
        self._last_snapshot = self._snapshot_cost = 0.0
        self._shows_old = True

    @property
    def is_over(self) -> bool:
        """Whether the teacher has ended the class."""
        return self._session.state.stage is Stage.ENDED

    def refusal_at_door(self, token: str, *, is_browser: bool) -> Refusal | None:
        """Why somebody is turned away who has no seat with that token."""
        return self._session.refusal_at_door(token, is_browser=is_browser)

    # What happens

    def arrive(self, connection: SeatConnection) -> None:
        """Somebody has shown the code."""
        self._add(lambda: self._arrived(connection))

    async def hear(self, connection: SeatConnection, message: SeatMessage) -> None:
        """Somebody said something; done when it was decided, so that nobody heaps up more than one thing."""
        if isinstance(message, Join) and not await self._may_join(connection, message):
            return
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def work() -> None:
            if not done.done():
                done.set_result(None)
            if not connection.is_closing:
                self._heard(connection, message)

        self._add(work)
        await asyncio.wait((done, connection.lost), return_when=asyncio.FIRST_COMPLETED)

    async def _may_join(self, connection: SeatConnection, join: Join) -> bool:
        """Wait until one more seat with a made-up name is due; who has a seat or a name never waits."""
        is_new = (
            not (connection.seat or join.name)
            and self._decide_seat(join, self._clock(), is_browser=connection.is_browser).records
        )
        wait = self._pauses.wait(connection.address, asyncio.get_running_loop().time()) if is_new else 0.0
        if wait is None:
            connection.send(Refused(Refusal.NOT_NOW, LONGEST_WAIT))
        elif wait:
            await connection.wait_closed(wait)
        return wait is not None and not connection.lost.done()

    def leave(self, connection: SeatConnection) -> None:
        """Somebody is gone."""
        self._add(lambda: self._left(connection))

    def give(self, command: Command) -> None:
        """The teacher wants something."""
        self._add(lambda: self._given(command))

    def say_farewell(self) -> None:
        """The host stops: for good where the class is over, else whoever was here may come back."""
        reason = FarewellReason.ENDED if self.is_over else FarewellReason.HOST_STOPPED
        for connection in (*self._seats.values(), *self._in_lobby):
            connection.close(reason)

    async def run(self) -> None:
        """Work through what happens, until it is cancelled."""
        ticking = asyncio.ensure_future(self._tick())
        try:
            while True:
                self._publish()
                await self._has_work.wait()
                self._has_work.clear()
                await self._work_through()
        finally:
            ticking.cancel()

    def _add(self, work: _Work) -> None:
        self._work.append(work)
        self._has_work.set()

    async def _work_through(self) -> None:
        work, self._work = self._work, []
        self._do_each(work)
        if self._records:
            await self._writer.write(self._records)
            self._records = []
        answers, self._answers = self._answers, []
        self._do_each(answers)

    def _do_each(self, work: Iterable[_Work]) -> None:
        for each in work:
            try:
                each()
            except Exception as bug:  # one message must not end the lesson of a class
                self._listeners.on_bug(bug)

    async def _tick(self) -> None:
        """What changes by itself: time that is left, who may need help, names that are free, the heat."""
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            self._add(self._on_tick)

    # One thing that happens

    def _arrived(self, connection: SeatConnection) -> None:
        self._in_lobby.add(connection)
        self._answers.append(lambda: connection.send(self._session.lobby(is_browser=connection.is_browser)))

    def _heard(self, connection: SeatConnection, message: SeatMessage) -> None:
        now = self._clock()
        seat = connection.seat
        if isinstance(message, Leave):
            if seat is not None:
                self._session.presence.leave(seat)
            self._answers.append(lambda: connection.close(FarewellReason.LEFT))
        elif isinstance(message, Join) and seat is None:
            self._joined(connection, message, now)
        elif isinstance(message, Events) and seat is not None:
            self._session.presence.heard(seat, now)
            self._follow(self._session.take_events(seat, message, now), connection)
        elif isinstance(message, AskHint) and seat is not None:
            self._session.presence.heard(seat, now)
            self._follow(self._session.ask_hint(seat, now), connection)
        else:
            self._answers.append(lambda: connection.close(FarewellReason.MALFORMED))

    def _joined(self, connection: SeatConnection, join: Join, now: float) -> None:
        decision = self._decide_seat(join, now, is_browser=connection.is_browser)
        if decision.refusal is not None:
            self._follow(decision, connection)
            self._answers.append(lambda: connection.send(self._session.lobby(is_browser=connection.is_browser)))
            return
        seat = next(reply.message.seat for reply in decision.replies if isinstance(reply.message, Seated))
        before = self._seats.pop(seat, None)
        if before is not None:
            before.close(FarewellReason.TAKEN_OVER)
        self._in_lobby.discard(connection)
        self._seats[seat] = connection
        connection.take_seat(seat, join.has)
        self._session.presence.connected(seat, now, source_of(connection.address))
        self._follow(decision, connection)

    def _decide_seat(self, join: Join, now: float, *, is_browser: bool) -> Decision:
        return self._session.take_seat(join, secrets.token_urlsafe(_TOKEN_BYTES), now, is_browser=is_browser)

    def _left(self, connection: SeatConnection) -> None:
        self._in_lobby.discard(connection)
        if connection.seat is not None and self._seats.get(connection.seat) is connection:
            del self._seats[connection.seat]
            self._session.presence.disconnected(connection.seat, self._clock())
            self._shows_old = True

    def _given(self, command: Command) -> None:
        decision = self._session.decide(command, self._clock())
        if decision.refusal is not None:
            self._listeners.on_refused(decision.refusal)
        self._follow(decision, None)

    def _follow(self, decision: Decision, connection: SeatConnection | None) -> None:
        """Apply at once what was decided, and answer once it is kept."""
        for record in decision.records:
            self._session.apply(record)
            self._records.append(encode_record(record))
        self._shows_old = True
        if decision.refusal is not None and not decision.replies and connection is not None:
            refused = Refused(decision.refusal)
            self._answers.append(lambda: connection.send(refused))
        if decision.replies or decision.admitted:
            self._answers.append(lambda: self._answer(decision))

    # What is answered

    def _answer(self, decision: Decision) -> None:
        for reply in decision.replies:
            self._reply(reply)
        for seat in decision.admitted:
            self._greet(seat)

    def _reply(self, reply: Reply) -> None:
        message = reply.message
        connections = [self._seats[seat] for seat in reply.seats if seat in self._seats]
        if isinstance(message, Farewell):
            for connection in connections:
                connection.close(message.reason)
                self._left(connection)
            return
        if isinstance(message, Notes | Whole):
            self._sending.reveal(message, connections)
            return
        text = encode_from_host(message)
        for connection in connections:
            connection.send_text(text)

    def _greet(self, seat: int) -> None:
        connection = self._seats.get(seat)
        if connection is None:
            return
        self._sending.send_edition(connection)
        for message in self._session.greeting(seat, connection.has, self._clock()):
            self._reply(Reply((seat,), message))

    def _on_tick(self) -> None:
        now = self._clock()
        self._shows_old = True
        for seat, connection in self._seats.items():
            if connection.was_heard():
                self._session.presence.heard(seat, now)
        self._answers.append(self._tell_changes)

    def _tell_changes(self) -> None:
        """The heat, and the names that are free, to those whose last news of them is old."""
        for is_browser in (False, True):
            waiting = [connection for connection in self._in_lobby if connection.is_browser is is_browser]
            if waiting:
                text = encode_from_host(self._session.lobby(is_browser=is_browser))
                for connection in waiting:
                    connection.send_news("lobby", text)
        seats = [seat for seat in self._session.seats_with_heat() if seat in self._seats]
        if seats:
            text = encode_from_host(self._session.heat())
            for seat in seats:
                self._seats[seat].send_news("heat", text)

    def _publish(self) -> None:
        """Show the class as it is, not too often; called only when all of it is on the disk.

        A large class takes no more than a quarter of the loop's time for being shown.
        """
        loop = asyncio.get_running_loop()
        if not self._shows_old:
            return
        wait = self._last_snapshot + max(self._snapshot_seconds, self._snapshot_cost * _SHOWING_SHARE) - loop.time()
        if wait > 0:
            loop.call_later(wait, self._has_work.set)
            return
        self._last_snapshot, self._shows_old = loop.time(), False
        now, begin = self._clock(), time.thread_time()
        self._listeners.on_snapshot(Snapshot(self._session.view(now), self._session.projected(now)))
        self._snapshot_cost = time.thread_time() - begin
