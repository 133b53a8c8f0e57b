"""Values as JSON: what has no bounds is never read."""

from typing import Annotated, NamedTuple

import pytest

from media_literacy.classroom.protocol.json_values import AtMost, Between, MalformedValueError, from_json, to_json


class Unbounded(NamedTuple):
    text: str


class UnboundedList(NamedTuple):
    texts: tuple[Annotated[str, AtMost(3)], ...]


class UnboundedNumber(NamedTuple):
    number: int


class Bounded(NamedTuple):
    number: Annotated[int, Between(1, 3)] | None = None
    text: Annotated[str, AtMost(2)] = ""


def test_a_field_without_bounds_is_a_fault_of_the_program() -> None:
    for type_ in (Unbounded, UnboundedList, UnboundedNumber):
        with pytest.raises(TypeError):
            from_json(type_, {})


def test_bounds_hold_at_their_ends() -> None:
    for number in (1, 3, None):
        assert from_json(Bounded, {"number": number}) == Bounded(number)
    for number in (0, 4):
        with pytest.raises(MalformedValueError, match=r"^number: "):
            from_json(Bounded, {"number": number})
    assert from_json(Bounded, {"text": "éé"}) == Bounded(text="éé")
    with pytest.raises(MalformedValueError, match=r"^text: "):
        from_json(Bounded, {"text": "ééé"})


def test_what_has_its_default_is_left_out() -> None:
    assert to_json(Bounded(2)) == {"number": 2}
    assert to_json(Bounded()) == {}
