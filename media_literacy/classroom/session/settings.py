"""What is settled before a class begins, and stays."""

from typing import Annotated, NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import (
    AtMost,
    Between,
    from_json,
    parse_object,
    to_json,
    write_object,
)
from media_literacy.classroom.protocol.messages import SeatName
from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.lesson.model import Mode


class SessionSettings(NamedTuple):
    """`names` are those of a roster; without one, names are made up in `language`, in an order that `seed` decides.

    Browsers always have made-up names, and always wait for the teacher; programs where `admits_each` is set.
    """

    names: Annotated[tuple[SeatName, ...], AtMost(limits.SEATS)] = ()
    language: Annotated[str, AtMost(40)] = "en"
    seed: Annotated[int, Between(0, 2**53)] = 0
    mode: Mode = Mode.INVESTIGATE
    aids: Annotated[tuple[ClassAid, ...], AtMost(len(ClassAid))] = (ClassAid.REASONS, ClassAid.CONFIDENCE)
    admits_each: bool = False


def encode_settings(settings: SessionSettings) -> str:
    """The settings as the store keeps them."""
    return write_object(to_json(settings))


def decode_settings(text: str) -> SessionSettings:
    """The settings that were kept; MalformedValueError where they are none."""
    return from_json(SessionSettings, parse_object(text, limits.HOST_FRAME_BYTES))
