"""What seats and host say to each other: one JSON object each, with its `type` (docs/decisions/0203).

Sentences are named by their numbers. What a seat gets of the lesson is an object that `lesson_edition` writes and
reads.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import AtMost, Between, JsonObject, MalformedValueError
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.protocol.tagged_values import TaggedValues, UnknownTypeError
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import KindId, Mode

MalformedMessageError = MalformedValueError

Number = Annotated[int, Between(1, limits.SENTENCES)]
"""Of a sentence."""
Numbers = Annotated[tuple[Number, ...], AtMost(limits.SENTENCES)]
Seconds = Annotated[float, Between(0, limits.SECONDS)]
SeatName = Annotated[str, AtMost(limits.LONGEST_NAME)]
_Secret = Annotated[bytes, AtMost(limits.SECRET_BYTES)]
_EventNumber = Annotated[int, Between(0, limits.EVENTS_OF_A_SEAT)]


class SeatEvent(NamedTuple):
    """An `Event` of an attempt, its sentences by number. Ids stand in `value` only once the whole lesson was sent."""

    kind: EventKind
    numbers: Numbers = ()
    value: Annotated[str, AtMost(limits.LONGEST_VALUE)] = ""
    at: Annotated[str, AtMost(limits.LONGEST_TIME)] = ""
    elapsed: Seconds = 0.0


# From a seat


class Hello(NamedTuple):
    """The first message. A program sends `proof` of the join code, a browser the room code.

    `token` is that of the seat that somebody has: while the lobby is locked nobody else comes in.
    """

    protocol: Annotated[int, Between(0, 1_000_000)]
    program: Annotated[str, AtMost(limits.LONGEST_PROGRAM)] = ""
    proof: _Secret = b""
    code: Annotated[str, AtMost(limits.LONGEST_CODE)] = ""
    token: Annotated[str, AtMost(limits.LONGEST_TOKEN)] = ""


class Join(NamedTuple):
    """Asks for a seat: by a name of the roster, or with none; or by the token of the seat that somebody had.

    `has` is how many events of that seat are still here; the host sends what is missing. A `secret` of the seat's own
    becomes the token of a new seat: whoever is cut off before the answer asks again with the same one.
    """

    name: SeatName = ""
    token: Annotated[str, AtMost(limits.LONGEST_TOKEN)] = ""
    has: _EventNumber = 0
    secret: Annotated[str, AtMost(limits.LONGEST_TOKEN)] = ""


class Events(NamedTuple):
    """Events in order, the first with that number (from 1). From the host: those of one's seat that were missing."""

    first: Annotated[int, Between(1, limits.EVENTS_OF_A_SEAT)]
    events: Annotated[tuple[SeatEvent, ...], AtMost(limits.EVENTS_IN_A_MESSAGE)]


class AskHint(NamedTuple):
    """Asks for the next hint."""


class Leave(NamedTuple):
    """Goes away; the seat and its token stay."""


SeatMessage = Hello | Join | Events | AskHint | Leave


# From the host


class Refusal(StrEnum):
    """Why something was not done."""

    WRONG_CODE = "wrong-code"
    UPDATE_SEAT = "update-seat"
    UPDATE_HOST = "update-host"
    LOBBY_LOCKED = "lobby-locked"
    NAME_TAKEN = "name-taken"
    NAME_UNKNOWN = "name-unknown"
    SEAT_UNKNOWN = "seat-unknown"
    REMOVED = "removed"
    CLASS_FULL = "class-full"
    ENDED = "ended"
    HINTS_OFF = "hints-off"
    HINT_PAUSE = "hint-pause"
    NO_HINT_LEFT = "no-hint-left"
    NOT_NOW = "not-now"


class FarewellReason(StrEnum):
    """Why the host closes a connection."""

    LEFT = "left"
    ENDED = "ended"
    REMOVED = "removed"
    RELEASED = "released"
    TAKEN_OVER = "taken-over"
    MALFORMED = "malformed"
    TOO_MUCH = "too-much"
    TOO_SLOW = "too-slow"
    HOST_STOPPED = "host-stopped"


class Welcome(NamedTuple):
    """The code was right. A program checks the pepper; browsers get none."""

    protocol: Annotated[int, Between(0, 1_000_000)]
    pepper: _Secret = b""


class Lobby(NamedTuple):
    """Which names can be claimed; none where the host makes names up."""

    names: Annotated[tuple[SeatName, ...], AtMost(limits.SEATS)] = ()
    needs_admission: bool = False


class Seated(NamedTuple):
    """One's seat, and the token to come back with. Sent again when the teacher has admitted somebody."""

    seat: Annotated[int, Between(1, 1_000_000)]
    name: SeatName
    token: Annotated[str, AtMost(limits.LONGEST_TOKEN)] = ""
    acknowledged: _EventNumber = 0
    awaits_admission: bool = False


class Refused(NamedTuple):
    """Something was not done; `wait` says for how many seconds it makes no sense to ask again."""

    reason: Refusal
    wait: Seconds = 0.0


class Room(NamedTuple):
    """What every seat may know. `aids` are those that hold in this mode; `seconds_left` is None without a limit."""

    stage: Stage
    mode: Mode = Mode.INVESTIGATE
    aids: Annotated[tuple[ClassAid, ...], AtMost(len(ClassAid))] = ()
    eyes_up: bool = False
    seconds_left: Seconds | None = None
    revealed: Numbers = ()
    accepts_marks: bool = False


class LessonSent(NamedTuple):
    """The lesson without its notes, as `lesson_edition.write_edition` has it."""

    edition: JsonObject


class PictureSent(NamedTuple):
    """A picture of the lesson by its name in the edition."""

    name: Annotated[str, AtMost(limits.LONGEST_PATH)]
    data: Annotated[bytes, AtMost(limits.PICTURE_BYTES)]


class Acknowledged(NamedTuple):
    """Everything up to that number is safe with the host; `refused` are the numbers that came too late to count."""

    to: _EventNumber
    refused: Annotated[tuple[_EventNumber, ...], AtMost(limits.EVENTS_OF_A_SEAT)] = ()


class Notes(NamedTuple):
    """What was revealed, by the number of the sentence, as `note_pieces.write_piece` has it."""

    pieces: Annotated[Mapping[int, JsonObject], AtMost(limits.SENTENCES)]


class KindCount(NamedTuple):
    """How many gave a kind as their reason; None for fewer than three."""

    kind: Annotated[KindId, AtMost(limits.LONGEST_ID)]
    given: Annotated[int, Between(0, 1_000_000)] | None = None


class SentenceHeat(NamedTuple):
    """How many marked a sentence, of how many who read it; None for fewer than three. `words` were released."""

    marked: Annotated[int, Between(0, 1_000_000)] | None = None
    readers: Annotated[int, Between(0, 1_000_000)] | None = None
    kinds: Annotated[tuple[KindCount, ...], AtMost(limits.KINDS)] = ()
    words: Annotated[tuple[Annotated[str, AtMost(limits.LONGEST_VALUE)], ...], AtMost(limits.WORDS_OF_A_SENTENCE)] = ()


class Heat(NamedTuple):
    """Where the class hesitated, by the numbers of the sentences; whoever has not committed gets none."""

    sentences: Annotated[Mapping[int, SentenceHeat], AtMost(limits.SENTENCES)]


class HintGiven(NamedTuple):
    """A hint: its number in the lesson, what it says, and the sentences that it points at.

    `wait` is the pause before the next.
    """

    rung: Annotated[int, Between(1, 10_000)]
    text: Annotated[str, AtMost(limits.LONGEST_HINT)]
    numbers: Numbers = ()
    wait: Seconds = 0.0


class Whole(NamedTuple):
    """The whole lesson with its ids, and one's attempt as the host has it: both sides grade the same."""

    lesson: JsonObject
    events: Annotated[tuple[SeatEvent, ...], AtMost(2 * limits.EVENTS_OF_A_SEAT)] = ()


class Farewell(NamedTuple):
    """The connection closes."""

    reason: FarewellReason


HostMessage = (
    Welcome
    | Lobby
    | Seated
    | Refused
    | Room
    | LessonSent
    | PictureSent
    | Acknowledged
    | Events
    | Notes
    | Heat
    | HintGiven
    | Whole
    | Farewell
)

_FROM_SEAT = TaggedValues[SeatMessage](
    {"hello": Hello, "join": Join, "events": Events, "hint": AskHint, "leave": Leave},
    limits.SEAT_FRAME_BYTES,
)
_FROM_HOST = TaggedValues[HostMessage](
    {
        "welcome": Welcome,
        "lobby": Lobby,
        "seated": Seated,
        "refused": Refused,
        "room": Room,
        "lesson": LessonSent,
        "picture": PictureSent,
        "acknowledged": Acknowledged,
        "events": Events,
        "notes": Notes,
        "heat": Heat,
        "hint": HintGiven,
        "whole": Whole,
        "farewell": Farewell,
    },
    limits.HOST_FRAME_BYTES,
)


def encode_from_seat(message: SeatMessage) -> str:
    """The message as it is sent to the host."""
    return _FROM_SEAT.encode(message)


def encode_from_host(message: HostMessage) -> str:
    """The message as it is sent to a seat."""
    return _FROM_HOST.encode(message)


def decode_from_seat(text: str) -> SeatMessage:
    """What a seat says; MalformedMessageError also for a type that nobody knows."""
    return _FROM_SEAT.decode(text)


def decode_from_host(text: str) -> HostMessage | None:
    """What the host says; None for a type that a newer host may have."""
    try:
        return _FROM_HOST.decode(text)
    except UnknownTypeError:
        return None
