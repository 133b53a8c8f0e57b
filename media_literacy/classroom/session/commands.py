"""What a teacher may do while a class is under way."""

from typing import Annotated, NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import AtMost, Between
from media_literacy.classroom.protocol.messages import Number, SeatName
from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.classroom.protocol.tagged_values import TaggedValues
from media_literacy.lesson.model import Mode

SeatNumber = Annotated[int, Between(1, 1_000_000)]
"""Seats are numbered from 1 in the order in which they were taken; no number is given twice."""


class MoveOn(NamedTuple):
    """To the next stage."""


class GoBack(NamedTuple):
    """To the stage before; once a note was revealed, not before LOCKED."""


class GiveTime(NamedTuple):
    """Sets a limit of so many seconds from now, or adds them to the one there is; 0 takes the limit away."""

    seconds: Annotated[float, Between(0, 24 * 3600)]


class SetMode(NamedTuple):
    """How the class works; not once marks are taken."""

    mode: Mode


class SetAids(NamedTuple):
    """Which aids the seats have."""

    aids: Annotated[tuple[ClassAid, ...], AtMost(len(ClassAid))]


class EyesUp(NamedTuple):
    """Covers the seats' pages, or shows them again."""

    is_on: bool


class Reveal(NamedTuple):
    """Opens the notes of one sentence to everybody; of a revealed one, shows it on the projector once more."""

    number: Number


class RevealAll(NamedTuple):
    """Opens all notes to everybody."""


class Admit(NamedTuple):
    """Lets in somebody who waits."""

    seat: SeatNumber


class AdmitAll(NamedTuple):
    """Lets in everybody who waits."""


class TurnAwayAll(NamedTuple):
    """Takes out everybody who waits: the end of a crowd that nobody knows."""


class ReleaseSeat(NamedTuple):
    """Frees a seat for whoever claims its name next; its marks stay."""

    seat: SeatNumber


class RemoveLearner(NamedTuple):
    """Takes somebody out of the class; their marks count no more, and their name is free."""

    seat: SeatNumber


class RemoveSeats(NamedTuple):
    """Takes out many at once; `only_unmarked` spares those who have marked something."""

    seats: Annotated[tuple[SeatNumber, ...], AtMost(limits.SEATS)]
    only_unmarked: bool = True


class AssignName(NamedTuple):
    """Says on the host alone who sits on a seat with a made-up name."""

    seat: SeatNumber
    person: SeatName


class LockLobby(NamedTuple):
    """Nobody new comes in; whoever has a seat comes back."""


class UnlockLobby(NamedTuple):
    """Takes in who is late."""


class ReleaseWords(NamedTuple):
    """Shows a reason in free words to the class, as it reads now, or takes it back."""

    seat: SeatNumber
    number: Number
    text: Annotated[str, AtMost(limits.LONGEST_VALUE)]
    is_shown: bool = True


class End(NamedTuple):
    """The lesson is over: everybody gets the whole lesson."""


Command = (
    MoveOn
    | GoBack
    | GiveTime
    | SetMode
    | SetAids
    | EyesUp
    | Reveal
    | RevealAll
    | Admit
    | AdmitAll
    | TurnAwayAll
    | ReleaseSeat
    | RemoveLearner
    | RemoveSeats
    | AssignName
    | LockLobby
    | UnlockLobby
    | ReleaseWords
    | End
)

COMMANDS = TaggedValues[Command](
    {
        "move-on": MoveOn,
        "go-back": GoBack,
        "give-time": GiveTime,
        "set-mode": SetMode,
        "set-aids": SetAids,
        "eyes-up": EyesUp,
        "reveal": Reveal,
        "reveal-all": RevealAll,
        "admit": Admit,
        "admit-all": AdmitAll,
        "turn-away-all": TurnAwayAll,
        "release-seat": ReleaseSeat,
        "remove-learner": RemoveLearner,
        "remove-seats": RemoveSeats,
        "assign-name": AssignName,
        "lock-lobby": LockLobby,
        "unlock-lobby": UnlockLobby,
        "release-words": ReleaseWords,
        "end": End,
    },
    longest=limits.SEAT_FRAME_BYTES,
)
