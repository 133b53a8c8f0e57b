"""What is kept of a class, written and read again."""

from typing import get_args

import pytest

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.classroom.session.commands import (
    Admit,
    AdmitAll,
    AssignName,
    Command,
    End,
    EyesUp,
    GiveTime,
    GoBack,
    LockLobby,
    MoveOn,
    ReleaseSeat,
    ReleaseWords,
    RemoveLearner,
    RemoveSeats,
    Reveal,
    RevealAll,
    SetAids,
    SetMode,
    TurnAwayAll,
    UnlockLobby,
)
from media_literacy.classroom.session.records import (
    CommandGiven,
    EventsTaken,
    HelpAsked,
    HintTaken,
    Record,
    SeatTaken,
    decode_record,
    encode_record,
)
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode

EVERY_COMMAND: tuple[Command, ...] = (
    MoveOn(),
    GoBack(),
    GiveTime(90.0),
    SetMode(Mode.GUIDED),
    SetAids((ClassAid.HINTS, ClassAid.REASONS)),
    EyesUp(True),
    Reveal(7),
    RevealAll(),
    Admit(2),
    AdmitAll(),
    TurnAwayAll(),
    ReleaseSeat(2),
    RemoveLearner(2),
    RemoveSeats((2, 3), only_unmarked=False),
    AssignName(2, "Ada Łukasiewicz"),
    LockLobby(),
    UnlockLobby(),
    ReleaseWords(2, 7, "It says “all”.", False),
    End(),
)
AT = 1_741_079_000.25


def test_every_record_is_read_as_it_was_written() -> None:
    events = (SeatEvent(EventKind.MARKED, (3,), elapsed=4.5), SeatEvent(EventKind.REASON, (3,), "role"))
    others: tuple[Record, ...] = (
        SeatTaken(1, "green otter", "0f" * 32, True, True, AT),
        EventsTaken(1, 4, events, (5,), AT),
        HintTaken(1, 0, 2, AT),
        HelpAsked(1, AT),
    )
    records = (*(CommandGiven(command, AT) for command in EVERY_COMMAND), *others)

    assert {type(command) for command in EVERY_COMMAND} == set(get_args(Command))
    assert {type(record) for record in records} == set(get_args(Record))
    for record in records:
        text = encode_record(record)
        assert "\n" not in text
        assert decode_record(text) == record
        assert type(decode_record(text)) is type(record)
    given = decode_record(encode_record(CommandGiven(MoveOn(), AT)))
    assert isinstance(given, CommandGiven)
    assert type(given.command) is MoveOn


def test_a_damaged_record_is_none() -> None:
    for text in ("", "{}", '{"type": "command", "command": {"type": "dance"}, "at": 1}', '{"type": "hint", "at": 1}'):
        with pytest.raises(MalformedValueError):
            decode_record(text)
