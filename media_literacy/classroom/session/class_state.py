"""What a class amounts to at one moment: the fold of its records."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.protocol.stages import MARKING, ClassAid, Stage
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import Mode


@dataclass(frozen=True, slots=True)
class SeatState:
    """One seat.

    `sent` are the events that it numbered, from 1, of which `refused` do not count; `size` is about how much room they
    take. `attempt` and `events` are its attempt as the host has it, by the ids of the lesson, with the hints that it
    got. `token_hash` is empty once the seat was released. `active_at` is when something of it last counted.
    """

    number: int
    name: str
    token_hash: str
    is_browser: bool
    awaits_admission: bool
    joined_at: float
    active_at: float
    person: str = ""
    is_removed: bool = False
    sent: tuple[SeatEvent, ...] = ()
    size: int = 0
    refused: frozenset[int] = frozenset()
    attempt: AttemptState = field(default_factory=lambda: AttemptState(mode=Mode.INVESTIGATE))
    events: tuple[Event, ...] = ()
    hinted_at: float | None = None
    asked_all_hints: bool = False

    @property
    def acknowledged(self) -> int:
        """The number of the last event that was taken."""
        return len(self.sent)

    @property
    def is_released(self) -> bool:
        return not self.token_hash

    @property
    def has_committed(self) -> bool:
        """Whether its learner said that they have read it all."""
        return self.attempt.has_read_all

    @property
    def is_in_class(self) -> bool:
        """Whether what it does counts."""
        return not self.is_removed and not self.awaits_admission


@dataclass(frozen=True, slots=True)
class ReleasedWords:
    """A reason in free words that the teacher shows to the class."""

    seat: int
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ClassState:
    """The class and its seats.

    `shown_closed_at` and `marks_closed_at` are when the room last stopped taking what was shown and marked; None while
    it does, and before it ever did. `is_whole` is set once the whole lesson was handed out. `revealed` stand in the
    order of revealing, `on_projector` is the note shown there.
    """

    mode: Mode
    aids: tuple[ClassAid, ...]
    stage: Stage = Stage.LOBBY
    stage_since: float = 0.0
    eyes_up: bool = False
    deadline: float | None = None
    is_locked: bool = False
    has_taken_marks: bool = False
    shown_closed_at: float | None = None
    marks_closed_at: float | None = None
    revealed: tuple[int, ...] = ()
    on_projector: int | None = None
    is_whole: bool = False
    words: tuple[ReleasedWords, ...] = ()
    seats: MappingProxyType[int, SeatState] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def takes_marks(self) -> bool:
        return self.stage in MARKING

    @property
    def takes_shown(self) -> bool:
        return self.takes_marks or self.stage is Stage.READ

    @property
    def aids_in_use(self) -> tuple[ClassAid, ...]:
        """In Guided the teacher reveals, and a mark is all that is said."""
        if self.mode is Mode.GUIDED:
            return tuple(aid for aid in self.aids if aid is ClassAid.HINTS)
        return self.aids

    @property
    def seats_in_class(self) -> Iterator[SeatState]:
        """The seats whose marks count."""
        return (seat for seat in self.seats.values() if seat.is_in_class)

    @property
    def seats_waiting(self) -> Iterator[SeatState]:
        """The seats that wait for the teacher."""
        return (seat for seat in self.seats.values() if seat.awaits_admission and not seat.is_removed)

    def seat(self, number: int) -> SeatState | None:
        """The seat with that number, unless it was removed."""
        found = self.seats.get(number)
        return None if found is None or found.is_removed else found

    def may_see_heat(self, seat: SeatState) -> bool:
        """Only who can mark nothing any more: after their own commit, or once something was revealed to the class."""
        return seat.is_in_class and (seat.has_committed or bool(self.revealed) or self.is_whole)
