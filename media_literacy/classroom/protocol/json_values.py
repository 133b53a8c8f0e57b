"""Frozen values as JSON and back, strictly: the fields of a NamedTuple say what a stranger may send.

A NamedTuple is an object; a field that has its default may be missing, and keys that nobody knows are passed over.
Every text, list and number has its bounds: `Annotated[str, AtMost(80)]`, `Annotated[int, Between(1, 500)]`.
"""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

V = TypeVar("V")
JsonObject = dict[str, Any]
"""An object that somebody else reads further."""

_Read = Callable[[object], Any]


class AtMost(NamedTuple):
    """How many characters, bytes or entries there may be."""

    most: int


class Between(NamedTuple):
    """The smallest and the largest number."""

    least: float
    most: float


class Fallback(NamedTuple):
    """Bounds of what says none itself: values that were not made to be sent."""

    text: AtMost
    items: AtMost
    number: Between


class MalformedValueError(ValueError):
    """What was sent is not what it should be; says which field, never what stood there."""


def to_json(value: object) -> Any:
    """The value as what `json` can write; fields that have their default are left out."""
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        named = cast("Any", value)
        defaults = named._field_defaults
        return {
            name: to_json(field)
            for name, field in zip(named._fields, named, strict=True)
            if name not in defaults or defaults[name] != field
        }
    if isinstance(value, list | tuple):
        return [to_json(each) for each in value]
    if isinstance(value, Mapping):
        return {str(key): to_json(each) for key, each in value.items()}
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def from_json(type_: type[V], found: object, fallback: Fallback | None = None) -> V:
    """The value of that type; MalformedValueError where it is none."""
    return _reader(type_, fallback)(found)


def parse_object(text: str, longest: int) -> JsonObject:
    """One JSON object of at most so many characters; MalformedValueError where it is none."""
    if len(text) > longest:
        raise MalformedValueError("too long")
    try:
        found = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as problem:
        raise MalformedValueError("no JSON") from problem
    if not isinstance(found, dict):
        raise MalformedValueError("no object")
    return found


def write_object(table: JsonObject) -> str:
    """The object on one line."""
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


@cache
def _reader(hint: Any, fallback: Fallback | None) -> _Read:
    """What reads a value of a type; TypeError for a type that has no bounds, which is a fault of ours."""
    bounds: list[object] = []
    while get_origin(hint) is Annotated:
        hint, *more = get_args(hint)
        bounds += more
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    if hint is bool:
        return _expect(bool)
    if hint in (int, float):
        return _number_reader(hint, _bound(bounds, Between, fallback and fallback.number))
    if hint is str:
        return _text_reader(_bound(bounds, AtMost, fallback and fallback.text).most)
    if hint is bytes:
        return _bytes_reader(_bound(bounds, AtMost, None).most)
    if hint == JsonObject:
        return _expect(dict)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _member_reader(hint)
    if isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        return _fields_reader(hint, fallback)
    return _reader_of_several(get_origin(hint), get_args(hint), bounds, fallback)


def _reader_of_several(origin: Any, inside: tuple[Any, ...], bounds: list[object], fallback: Fallback | None) -> _Read:
    if origin in (Union, UnionType) and len(inside) == 2 and NoneType in inside:
        inner = next(each for each in inside if each is not NoneType)
        return _optional_reader(_reader(inner, fallback))
    most = _bound(bounds, AtMost, fallback and fallback.items)
    if origin is tuple and inside[-1] is Ellipsis:
        return _list_reader(_reader(inside[0], fallback), most.most)
    if origin is tuple:
        return _row_reader([_reader(each, fallback) for each in inside])
    if origin is Mapping:
        return _mapping_reader(_reader(inside[1], fallback), most.most)
    raise TypeError(f"no value that is sent: {origin}")


def _bound(bounds: list[object], kind: type[V], fallback: V | None) -> V:
    found = next((bound for bound in bounds if isinstance(bound, kind)), fallback)
    if found is None:
        raise TypeError(f"it needs {kind.__name__}")
    return found


def _expect(type_: type) -> _Read:
    def read(found: object) -> object:
        if not isinstance(found, type_):
            raise MalformedValueError("wrong type")
        return found

    return read


def _number_reader(type_: type[int] | type[float], bounds: Between) -> _Read:
    allowed = (int,) if type_ is int else (int, float)

    def read(found: object) -> float:
        if isinstance(found, bool) or not isinstance(found, allowed):
            raise MalformedValueError("no number")
        if not bounds.least <= found <= bounds.most:
            raise MalformedValueError("number out of bounds")
        return type_(found)

    return read


def _text_reader(longest: int) -> _Read:
    def read(found: object) -> str:
        if not isinstance(found, str) or len(found) > longest:
            raise MalformedValueError("no text, or too long")
        if not found.isascii() and found.encode(errors="ignore").decode() != found:
            raise MalformedValueError("half a letter")
        return found

    return read


def _bytes_reader(longest: int) -> _Read:
    def read(found: object) -> bytes:
        if not isinstance(found, str) or len(found) > 4 * (longest // 3 + 1):
            raise MalformedValueError("no bytes, or too many")
        try:
            data = base64.b64decode(found, validate=True)
        except (binascii.Error, ValueError) as problem:
            raise MalformedValueError("no bytes") from problem
        if len(data) > longest:
            raise MalformedValueError("too many bytes")
        return data

    return read


def _member_reader(kind: type[StrEnum]) -> _Read:
    members = {member.value: member for member in kind}

    def read(found: object) -> StrEnum:
        if not isinstance(found, str) or found not in members:
            raise MalformedValueError("unknown word")
        return members[found]

    return read


def _list_reader(item: _Read, most: int) -> _Read:
    def read(found: object) -> tuple[Any, ...]:
        if not isinstance(found, list) or len(found) > most:
            raise MalformedValueError("no list, or too long")
        return tuple(item(each) for each in found)

    return read


def _row_reader(items: list[_Read]) -> _Read:
    def read(found: object) -> tuple[Any, ...]:
        if not isinstance(found, list) or len(found) != len(items):
            raise MalformedValueError("no list of that length")
        return tuple(read_item(each) for read_item, each in zip(items, found, strict=True))

    return read


def _mapping_reader(item: _Read, most: int) -> _Read:
    """By numbers: of sentences, or of seats."""

    def read(found: object) -> dict[int, Any]:
        if not isinstance(found, dict) or len(found) > most:
            raise MalformedValueError("no table, or too long")
        return {_number_of(key): item(each) for key, each in found.items()}

    return read


def _number_of(key: object) -> int:
    if not isinstance(key, str) or not key.isdecimal() or not key.isascii() or len(key) > 6:
        raise MalformedValueError("no number as key")
    return int(key)


def _optional_reader(inner: _Read) -> _Read:
    return lambda found: None if found is None else inner(found)


def _fields_reader(type_: Any, fallback: Fallback | None) -> _Read:
    hints = get_type_hints(type_, include_extras=True)
    readers = {name: _reader(hints[name], fallback) for name in type_._fields}
    defaults = type_._field_defaults

    def read(found: object) -> object:
        if not isinstance(found, dict):
            raise MalformedValueError(f"{type_.__name__}: no object")
        values: dict[str, Any] = {}
        for name, read_field in readers.items():
            if name in found:
                try:
                    values[name] = read_field(found[name])
                except MalformedValueError as problem:
                    raise MalformedValueError(f"{name}: {problem}") from None
            elif name not in defaults:
                raise MalformedValueError(f"{name}: missing")
        return type_(**values)

    return read


def _refuse(name: str) -> float:
    raise ValueError(name)
