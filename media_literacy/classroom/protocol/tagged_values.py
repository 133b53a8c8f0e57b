"""Values of several types in one text: each is a JSON object whose `type` says which it is."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from media_literacy.classroom.protocol.json_values import (
    MalformedValueError,
    from_json,
    parse_object,
    to_json,
    write_object,
)

V = TypeVar("V")


class UnknownTypeError(MalformedValueError):
    """A type that nobody here knows."""


class TaggedValues(Generic[V]):
    """The types by their names, for writing and reading; no text is longer than `longest`."""

    def __init__(self, types: Mapping[str, type[V]], longest: int) -> None:
        self._types = dict(types)
        self._names: dict[type, str] = {type_: name for name, type_ in types.items()}
        self._longest = longest

    def to_json(self, value: V) -> dict[str, Any]:
        """The object of a value; KeyError for a type that is none of these."""
        return {"type": self._names[type(value)], **to_json(value)}

    def from_json(self, table: Mapping[str, Any]) -> V:
        """The value of an object; MalformedValueError where it is none."""
        name = table.get("type")
        if not isinstance(name, str) or name not in self._types:
            raise UnknownTypeError("type")
        return from_json(self._types[name], table)

    def encode(self, value: V) -> str:
        """One line of JSON."""
        return write_object(self.to_json(value))

    def decode(self, text: str) -> V:
        """The value that `encode` wrote; MalformedValueError where it is none."""
        return self.from_json(parse_object(text, self._longest))
