"""A host and its participants in this process, over real sockets of loopback, with a code that costs nothing."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

from kites import SOURCE

from media_literacy.classroom.host.connection_counts import DoorLimits
from media_literacy.classroom.host.host import Host
from media_literacy.classroom.host.host_setup import HostInfo, HostListeners, HostOptions, NewClass, Snapshot
from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import ScryptCost
from media_literacy.classroom.participant.participant import Participant
from media_literacy.classroom.participant.participant_state import ParticipantListeners, ParticipantState, Phase
from media_literacy.classroom.protocol.messages import HostMessage, Lobby, Refusal, Room, Seated, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command, MoveOn
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.classroom.session.views import ClassView
from media_literacy.engine.attempts.events import EventKind
from media_literacy.errors import AppError
from media_literacy.store.classes.kept_seat import KeptSeat

CHEAP = ScryptCost(16)
PATIENCE = 60.0
LOOPBACK = "127.0.0.1"
OPEN_DOOR = DoorLimits(2000, 2000, 2000, 2000, 100_000, 100_000, seats_at_once=100_000)
"""All of a test come from one address."""

M = TypeVar("M")


class Waiting:
    """Something that is told in another thread, and waited for here."""

    def __init__(self) -> None:
        self._changed = threading.Condition()

    def note(self, change: Callable[[], object]) -> None:
        with self._changed:
            change()
            self._changed.notify_all()

    def until(self, found: Callable[[], M | None]) -> M:
        with self._changed:
            end = time.monotonic() + PATIENCE
            while not (result := found()):
                if not self._changed.wait(end - time.monotonic()):
                    raise AssertionError("it did not come")
            return result


class RunningHost:
    """A host with what it said."""

    def __init__(self, folder: Path, begun: NewClass | str, options: HostOptions) -> None:
        self.news = Waiting()
        self.infos: list[HostInfo] = []
        self.failures: list[AppError] = []
        self.faults: list[AppError] = []
        self.refusals: list[Refusal] = []
        self.browser_ports: list[int] = []
        self.recoveries: list[bool] = []
        self.bugs: list[Exception] = []
        self.snapshot: Snapshot | None = None
        self.snapshots = 0
        self.is_stopped = False
        self.host = Host(folder, begun, self._listeners(), options)
        self.host.start()

    def _listeners(self) -> HostListeners:
        def adds(to: list[Any]) -> Callable[[Any], None]:
            return lambda value: self.news.note(lambda: to.append(value))

        def show(snapshot: Snapshot) -> None:
            self.snapshot = snapshot
            self.snapshots += 1

        def stopped() -> None:
            self.is_stopped = True

        return HostListeners(
            on_started=adds(self.infos),
            on_failed=adds(self.failures),
            on_snapshot=lambda snapshot: self.news.note(lambda: show(snapshot)),
            on_refused=adds(self.refusals),
            on_browsers=adds(self.browser_ports),
            on_fault=adds(self.faults),
            on_recovered=lambda: adds(self.recoveries)(True),
            on_stopped=lambda: self.news.note(stopped),
            on_bug=adds(self.bugs),
        )

    @property
    def info(self) -> HostInfo:
        return self.news.until(lambda: self.infos[-1] if self.infos else None)

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(LOOPBACK, self.info.port)

    def view_when(self, fits: Callable[[ClassView], object]) -> ClassView:
        """The first view that fits."""
        return self.news.until(lambda: self.snapshot.view if self.snapshot and fits(self.snapshot.view) else None)

    def give(self, *commands: Command) -> None:
        for command in commands:
            self.host.give(command)

    def move_to(self, stage: Stage) -> None:
        while self.view_when(lambda view: view.stage).stage is not stage:
            before = self.view_when(lambda view: view.stage).stage
            self.give(MoveOn())
            self.view_when(lambda view, before=before: view.stage is not before)


class RunningParticipant:
    """A participant with what it heard."""

    def __init__(
        self,
        where: tuple[Endpoint, str] | KeptSeat,
        folder: Path | None,
        *,
        claims: str | None = "",
        ports: Sequence[int] = (),
    ) -> None:
        self.news = Waiting()
        self.messages: list[HostMessage] = []
        self.states: list[ParticipantState] = []
        self._claims = claims
        self.participant = Participant(
            where,
            ParticipantListeners(self._on_message, lambda state: self.news.note(lambda: self.states.append(state))),
            folder=folder,
            program="a test",
            cost=CHEAP,
            chance=lambda: 0.0,
            ports=ports,
        )
        self.participant.start()

    def _on_message(self, message: HostMessage) -> None:
        if isinstance(message, Lobby) and self._claims is not None and not self.all(Seated):
            self.participant.claim(self._claims)
        self.news.note(lambda: self.messages.append(message))

    def all(self, type_: type[M]) -> list[M]:
        return [cast("M", message) for message in self.messages if isinstance(message, type_)]

    def next(self, type_: type[M], fits: Callable[[M], object] = lambda _message: True) -> M:
        """The first message of that type that fits, once it is there."""
        return self.news.until(lambda: next((found for found in self.all(type_) if fits(found)), None))

    def state_when(self, fits: Callable[[ParticipantState], object]) -> ParticipantState:
        """The state once it fits."""
        return self.news.until(lambda: self.states[-1] if self.states and fits(self.states[-1]) else None)

    def is_at(self, stage: Stage) -> Room:
        return self.next(Room, lambda room: room.stage is stage)

    def mark(self, *numbers: int) -> None:
        self.participant.send_events([marked(number) for number in numbers])

    def has_all_safe(self) -> ParticipantState:
        return self.state_when(lambda state: state.phase is Phase.CONNECTED and not state.unsent)


def marked(number: int) -> SeatEvent:
    return SeatEvent(EventKind.MARKED, (number,), "", "2026-03-01T09:00:00+01:00", 1.0)


def numbered(number: int) -> SeatEvent:
    """An event that no other is equal to."""
    return marked(1 + number % 3)._replace(elapsed=float(number))


def kites_class(settings: SessionSettings | None = None, source: str = SOURCE) -> NewClass:
    return NewClass("Kites", Path("kites.md"), source.encode(), {}, settings or SessionSettings())


def options(**changes: Any) -> HostOptions:
    return HostOptions(LOOPBACK, 0, 0, CHEAP, OPEN_DOOR, **changes)


@contextmanager
def hosting(
    folder: Path, begun: NewClass | str | None = None, chosen: HostOptions | None = None
) -> Iterator[RunningHost]:
    """A host until the end of the block; nothing may have gone wrong inside it."""
    running = RunningHost(folder, begun or kites_class(), chosen or options())
    try:
        yield running
    finally:
        running.host.stop()
    assert running.bugs == []
    assert running.is_stopped


@contextmanager
def taking_part(
    where: RunningHost | KeptSeat,
    folder: Path | None = None,
    *,
    code: str = "",
    claims: str | None = "",
    ports: Sequence[int] = (),
) -> Iterator[RunningParticipant]:
    """A participant until the end of the block."""
    place = where if isinstance(where, KeptSeat) else (where.endpoint, code or where.info.join_code)
    running = RunningParticipant(place, folder, claims=claims, ports=ports)
    try:
        yield running
    finally:
        running.participant.stop()
