"""Messages: written, read again, and refused where they are none."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    AskHint,
    Events,
    Farewell,
    FarewellReason,
    Heat,
    Hello,
    HintGiven,
    HostMessage,
    Join,
    KindCount,
    Leave,
    LessonSent,
    Lobby,
    MalformedMessageError,
    Notes,
    PictureSent,
    Refusal,
    Refused,
    Room,
    Seated,
    SeatEvent,
    SeatMessage,
    SentenceHeat,
    Welcome,
    Whole,
    decode_from_host,
    decode_from_seat,
    encode_from_host,
    encode_from_seat,
)
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import KindId, Mode

MARK = SeatEvent(EventKind.MARKED, (3,), "", "2025-03-04T10:00:00.000+01:00", 12.5)

FROM_SEAT: tuple[SeatMessage, ...] = (
    Hello(1, "media-literacy 0.9", bytes(range(32))),
    Hello(1, code="7KQ2MX"),
    Join("Ada", "a-token", 12),
    Events(5, (MARK, SeatEvent(EventKind.SHOWN, (1, 2)))),
    AskHint(),
    Leave(),
)
FROM_HOST: tuple[HostMessage, ...] = (
    Welcome(1, bytes(16)),
    Lobby(("Ada", "Grace"), needs_admission=True),
    Seated(3, "green otter", "a-token", 12, awaits_admission=True),
    Refused(Refusal.WRONG_CODE, 2.5),
    Room(Stage.MARK, Mode.GUIDED, (ClassAid.HINTS,), True, 61.5, (2, 4), True),
    LessonSent({"title": "Kites", "blocks": [{"kind": "paragraph"}]}),
    PictureSent("picture-1", b"\x89PNG\xff"),
    Acknowledged(12, (11, 12)),
    Events(1, (MARK,)),
    Notes({3: {"notes": []}}),
    Heat(
        {1: SentenceHeat(), 3: SentenceHeat(4, 20, (KindCount(KindId("role"), 3), KindCount(KindId("time"))), ("So",))}
    ),
    HintGiven(2, "Look again at sentences 2 to 4.", (2, 3, 4), 8.0),
    Whole({"front": {}}, (MARK,)),
    Farewell(FarewellReason.TAKEN_OVER),
)


def test_every_message_is_read_as_it_was_written() -> None:
    assert {type(message) for message in FROM_SEAT} == set(get_args(SeatMessage))
    assert {type(message) for message in FROM_HOST} == set(get_args(HostMessage))
    for message in FROM_SEAT:
        assert decode_from_seat(encode_from_seat(message)) == message
    for message in FROM_HOST:
        read = decode_from_host(encode_from_host(message))
        assert read == message
        assert type(read) is type(message)


def test_what_is_as_usual_is_not_sent_and_what_nobody_knows_is_passed_over() -> None:
    assert json.loads(encode_from_seat(Join())) == {"type": "join"}
    assert decode_from_seat('{"type": "join", "shoe": [1, {"size": 40}]}') == Join()
    assert decode_from_host('{"type": "fireworks", "colour": "red"}') is None


def test_what_is_no_message_is_refused() -> None:
    texts = [
        "",
        "7",
        "[]",
        "null",
        "{",
        "[" * 60_000,
        "{}",
        '{"type": 7}',
        '{"type": ["join"]}',
        '{"type": "fireworks"}',
        '{"type": "welcome", "protocol": 1}',
        '{"type": "hello"}',
        '{"type": "hello", "protocol": "1"}',
        '{"type": "hello", "protocol": true}',
        '{"type": "hello", "protocol": 1.0}',
        '{"type": "hello", "protocol": -1}',
        '{"type": "hello", "protocol": 1, "proof": "no base64"}',
        '{"type": "hello", "protocol": 1, "proof": "é"}',
        '{"type": "hello", "protocol": 1, "proof": 5}',
        f'{{"type": "hello", "protocol": {"9" * 5000}}}',
        '{"type": "join", "name": null}',
        '{"type": "join", "name": "\\ud800"}',
        '{"type": "events", "first": 0, "events": []}',
        '{"type": "events", "first": 1, "events": {}}',
        '{"type": "events", "first": 1, "events": [7]}',
        '{"type": "events", "first": 1, "events": [{"kind": "stolen"}]}',
        '{"type": "events", "first": 1, "events": [{"kind": ["marked"]}]}',
        '{"type": "events", "first": 1, "events": [{"kind": "marked", "numbers": [0]}]}',
        '{"type": "events", "first": 1, "events": [{"kind": "marked", "numbers": ["#impossible-role"]}]}',
        '{"type": "events", "first": 1, "events": [{"kind": "marked", "elapsed": NaN}]}',
        '{"type": "events", "first": 1, "events": [{"kind": "marked", "elapsed": 1e400}]}',
        f'{{"type": "events", "first": 1, "events": [{{"kind": "marked", "elapsed": {"9" * 400}}}]}}',
    ]
    for text in texts:
        with pytest.raises(MalformedMessageError):
            decode_from_seat(text)
    for text in ('{"type": "notes", "pieces": {"-1": {}}}', '{"type": "notes", "pieces": {"1": []}}'):
        with pytest.raises(MalformedMessageError):
            decode_from_host(text)


def test_everything_has_a_longest() -> None:
    longest = [
        (Join("n" * limits.LONGEST_NAME), Join("n" * (limits.LONGEST_NAME + 1))),
        (Hello(1, proof=bytes(limits.SECRET_BYTES)), Hello(1, proof=bytes(limits.SECRET_BYTES + 1))),
        (Events(1, (MARK,) * limits.EVENTS_IN_A_MESSAGE), Events(1, (MARK,) * (limits.EVENTS_IN_A_MESSAGE + 1))),
        (Events(limits.EVENTS_OF_A_SEAT, ()), Events(limits.EVENTS_OF_A_SEAT + 1, ())),
        (
            Events(1, (MARK._replace(value="v" * limits.LONGEST_VALUE),)),
            Events(1, (MARK._replace(value="v" * (limits.LONGEST_VALUE + 1)),)),
        ),
    ]
    for fits, too_long in longest:
        assert decode_from_seat(encode_from_seat(fits)) == fits
        with pytest.raises(MalformedMessageError):
            decode_from_seat(encode_from_seat(too_long))
    join = encode_from_seat(Join())
    assert decode_from_seat(join + " " * (limits.SEAT_FRAME_BYTES - len(join))) == Join()
    with pytest.raises(MalformedMessageError):
        decode_from_seat(join + " " * (limits.SEAT_FRAME_BYTES - len(join) + 1))


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_fields = st.dictionaries(
    st.sampled_from(["protocol", "proof", "code", "name", "token", "has", "first", "events", "pieces", "to", "seat"]),
    _json,
    max_size=4,
)


@given(st.sampled_from(["hello", "join", "events", "hint", "leave", "notes", "room", "whole"]), _fields)
def test_nothing_that_is_sent_breaks_the_reading(name: str, table: dict[str, object]) -> None:
    text = json.dumps({**table, "type": name})
    for decode in (decode_from_seat, decode_from_host):
        try:
            decode(text)
        except MalformedMessageError:
            continue
