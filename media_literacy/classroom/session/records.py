"""What is kept of a class: replayed in order, it gives the same session again."""

from typing import Annotated, NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import AtMost, Between, JsonObject
from media_literacy.classroom.protocol.messages import SeatEvent, SeatName
from media_literacy.classroom.protocol.tagged_values import TaggedValues
from media_literacy.classroom.session.commands import COMMANDS, Command, SeatNumber

Moment = Annotated[float, Between(0, 1e12)]
"""Seconds of the host's wall clock since 1970: it survives a restart."""

LONGEST_RECORD = 4 * 1024 * 1024
"""In characters."""


class CommandGiven(NamedTuple):
    """The teacher did something."""

    command: Command
    at: Moment


class SeatTaken(NamedTuple):
    """Somebody has a seat, for the first time or again after it was released; `token_hash` is of their token."""

    seat: SeatNumber
    name: SeatName
    token_hash: Annotated[str, AtMost(64)]
    is_browser: bool
    awaits_admission: bool
    at: Moment


class EventsTaken(NamedTuple):
    """Events of a seat, the first with that number; those in `refused` (by number) do not count."""

    seat: SeatNumber
    first: Annotated[int, Between(1, limits.EVENTS_OF_A_SEAT)]
    events: Annotated[tuple[SeatEvent, ...], AtMost(limits.EVENTS_IN_A_MESSAGE)]
    refused: Annotated[
        tuple[Annotated[int, Between(1, limits.EVENTS_OF_A_SEAT)], ...], AtMost(limits.EVENTS_IN_A_MESSAGE)
    ]
    at: Moment


class HintTaken(NamedTuple):
    """A seat was given a rung; `number` is that of the problem, 0 for a general hint."""

    seat: SeatNumber
    number: Annotated[int, Between(0, limits.SENTENCES)]
    rung: Annotated[int, Between(1, 100)]
    at: Moment


class HelpAsked(NamedTuple):
    """A seat asked for a hint when there was none left that a class may have."""

    seat: SeatNumber
    at: Moment


Record = CommandGiven | SeatTaken | EventsTaken | HintTaken | HelpAsked


class _PackedCommand(NamedTuple):
    """A command as a record has it."""

    command: JsonObject
    at: Moment


_RECORDS = TaggedValues[_PackedCommand | SeatTaken | EventsTaken | HintTaken | HelpAsked](
    {
        "command": _PackedCommand,
        "seat": SeatTaken,
        "events": EventsTaken,
        "hint": HintTaken,
        "help": HelpAsked,
    },
    LONGEST_RECORD,
)


def encode_record(record: Record) -> str:
    """The record as the store keeps it: one line of JSON."""
    if isinstance(record, CommandGiven):
        return _RECORDS.encode(_PackedCommand(COMMANDS.to_json(record.command), record.at))
    return _RECORDS.encode(record)


def decode_record(text: str) -> Record:
    """The record that was kept; MalformedValueError where it is none."""
    found = _RECORDS.decode(text)
    if isinstance(found, _PackedCommand):
        return CommandGiven(COMMANDS.from_json(found.command), found.at)
    return found
