"""Each thing that a teacher may do is read as it was written, within its bounds."""

from typing import get_args

import pytest

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.session.commands import COMMANDS, Command, GiveTime, MoveOn, Reveal


def test_a_command_without_a_word_of_its_own_is_none() -> None:
    empty = [type_ for type_ in get_args(Command) if not type_._fields]
    assert MoveOn in empty
    for type_ in empty:
        assert type(COMMANDS.decode(COMMANDS.encode(type_()))) is type_
    with pytest.raises(MalformedValueError):
        COMMANDS.decode('{"type":"dance"}')


def test_time_and_sentences_have_their_bounds() -> None:
    for command in (GiveTime(0.0), GiveTime(24 * 3600.0), Reveal(1)):
        assert COMMANDS.decode(COMMANDS.encode(command)) == command
    for command in (GiveTime(-1.0), GiveTime(24 * 3600 + 1.0), Reveal(0)):
        with pytest.raises(MalformedValueError):
            COMMANDS.decode(COMMANDS.encode(command))
