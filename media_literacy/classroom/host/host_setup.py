"""What a host is started with, and what it says to whoever started it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.host.connection_counts import USUAL_DOOR, DoorLimits
from media_literacy.classroom.joining.addresses import BROWSER_PORT, PROGRAM_PORT
from media_literacy.classroom.joining.join_code import FULL_COST, ScryptCost
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Refusal
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.classroom.session.views import ClassView, ProjectedView
from media_literacy.errors import AppError


class NewClass(NamedTuple):
    """A lesson as it is now: `source` is its file, `pictures` are those beside it, by their paths in the lesson.

    `roster` is the id of the class that has it; empty where nobody said.
    """

    title: str
    file: Path
    source: bytes
    pictures: Mapping[str, bytes]
    settings: SessionSettings
    roster: str = ""


class HostOptions(NamedTuple):
    """How a host listens. Without an address it is on all of them, and announced in the network."""

    address: str = ""
    program_port: int = PROGRAM_PORT
    browser_port: int = BROWSER_PORT
    cost: ScryptCost = FULL_COST
    door: DoorLimits = USUAL_DOOR
    handshake_seconds: float = limits.HANDSHAKE_SECONDS
    snapshot_seconds: float = 0.05
    """A snapshot is never sooner after the one before."""


class HostInfo(NamedTuple):
    """How a class is joined; `id` is what it is resumed by, `diagnostic` says what had to be repaired."""

    id: str
    title: str
    join_code: str
    room_code: str
    port: int
    addresses: tuple[str, ...]
    diagnostic: str = ""


class Snapshot(NamedTuple):
    """All that is shown of a class, as it is on the disk."""

    view: ClassView
    projected: ProjectedView


class HostListeners(NamedTuple):
    """Called in the host's thread. Either `on_started` or `on_failed` comes first, `on_stopped` last.

    `on_fault` hears that what happens cannot be saved for now, and `on_recovered` that it is; meanwhile nothing is
    acknowledged. `on_refused` hears that a command could not be obeyed, `on_browsers` at which port browsers are let
    in; 0 for none. `on_bug` gets what went wrong in this program while a message was dealt with.
    """

    on_started: Callable[[HostInfo], None]
    on_failed: Callable[[AppError], None]
    on_snapshot: Callable[[Snapshot], None]
    on_refused: Callable[[Refusal], None]
    on_browsers: Callable[[int], None]
    on_fault: Callable[[AppError], None]
    on_recovered: Callable[[], None]
    on_stopped: Callable[[], None]
    on_bug: Callable[[Exception], None]
