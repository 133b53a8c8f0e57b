"""Values of several types in one text."""

from typing import NamedTuple

import pytest

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.tagged_values import TaggedValues, UnknownTypeError


class Stop(NamedTuple):
    """Says nothing."""


class Wait(NamedTuple):
    """Says how, unless it is as usual."""

    is_short: bool = False


SIGNALS = TaggedValues[Stop | Wait]({"stop": Stop, "wait": Wait}, longest=40)


def test_each_value_is_read_as_the_type_that_it_was_written_as() -> None:
    for value in (Stop(), Wait(), Wait(True)):
        read = SIGNALS.decode(SIGNALS.encode(value))
        assert (type(read), read) == (type(value), value)
    assert SIGNALS.encode(Wait(True)) == '{"type":"wait","is_short":true}'


def test_a_type_that_nobody_knows_is_told_from_a_value_that_is_wrong() -> None:
    for text in ('{"type":"go"}', '{"type":["stop"]}', "{}"):
        with pytest.raises(UnknownTypeError):
            SIGNALS.decode(text)
    with pytest.raises(MalformedValueError) as wrong:
        SIGNALS.decode('{"type":"wait","is_short":1}')
    assert wrong.type is MalformedValueError


def test_a_text_has_a_longest() -> None:
    text = SIGNALS.encode(Stop())
    assert SIGNALS.decode(text.ljust(40)) == Stop()
    with pytest.raises(MalformedValueError):
        SIGNALS.decode(text.ljust(41))
