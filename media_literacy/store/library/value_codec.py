"""Frozen values as JSON and back, for the cache of parsed lessons.

Every dataclass and named tuple becomes the list of its fields, which is quick to read with what Python brings along.
Decision 0115 says what a library would save and cost.
"""

import json
import types
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from media_literacy.collection_pause import collection_paused

Value = TypeVar("Value")
_Reader = Callable[[Any], Any]
_CHECKSUM = 8


class UnreadableError(ValueError):
    """The bytes are not what `encode` made of a value of that type."""


def encode(value: object) -> bytes:
    """The value as bytes, behind a checksum."""
    return encode_plain(_plain(value))


def encode_plain(value: object) -> bytes:
    """As `encode`, for what is made of lists, texts and numbers alone."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return b"%08x" % zlib.crc32(body) + body


def decode(data: bytes, kind: type[Value]) -> Value:
    """The value that was encoded; UnreadableError for bytes that are damaged or of another shape."""
    return decode_with(data, _reader(kind) or _as_it_is)


def decode_with(data: bytes, reader: Callable[[Any], Value]) -> Value:
    """As `decode`, for a shape that is made by `reader`; it may raise what a value of another shape makes it raise."""
    body = data[_CHECKSUM:]
    if data[:_CHECKSUM] != b"%08x" % zlib.crc32(body):
        raise UnreadableError("checksum")
    try:
        with collection_paused():  # which would take half the time
            return reader(json.loads(body.decode("utf-8", "surrogatepass")))
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as problem:
        raise UnreadableError(str(problem)) from problem


def _plain(value: Any) -> Any:
    names = _names(type(value))
    if names:
        return [_plain(getattr(value, name)) for name in names]
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value  # a StrEnum is written as its text


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The fields of a dataclass or a named tuple; none of anything else."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else getattr(kind, "_fields", ())


@cache
def _reader(hint: Any) -> _Reader | None:
    """What makes a value of that type from plain JSON; None where JSON has it as it is."""
    if isinstance(hint, NewType):
        return _reader(hint.__supertype__)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _optional(hint)
    if origin is tuple:
        return _tuple(get_args(hint))
    if _names(hint):
        return _record(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    if hint in (str, int, float, bool):
        return None
    raise AssertionError(f"no way to read {hint}")


def _optional(hint: Any) -> _Reader | None:
    (inner,) = (option for option in get_args(hint) if option is not types.NoneType)
    reader = _reader(inner)
    return None if reader is None else lambda plain: None if plain is None else reader(plain)


def _tuple(inner: tuple[Any, ...]) -> _Reader:
    if inner[-1] is not Ellipsis:
        readers = [_reader(item) or _as_it_is for item in inner]
        return lambda plain: tuple([reader(item) for reader, item in zip(readers, plain, strict=True)])
    reader = _reader(inner[0])
    return tuple if reader is None else lambda plain: tuple([reader(item) for item in plain])


def _as_it_is(plain: Any) -> Any:
    return plain


def _record(kind: Any) -> _Reader:
    hints = get_type_hints(kind)
    names = _names(kind)
    readers = [(at, reader) for at, name in enumerate(names) if (reader := _reader(hints[name])) is not None]

    def read(plain: Any) -> Any:
        if len(plain) != len(names):
            raise UnreadableError(f"{kind.__name__} has {len(names)} fields")
        for at, read_field in readers:
            plain[at] = read_field(plain[at])
        return kind(*plain)

    return read
