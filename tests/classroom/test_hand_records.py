"""What is kept of raised hands."""

import pytest
from classroom.counted_hands import kites
from each_row import each_row

from media_literacy.classroom.hand_records import (
    HandsCounted,
    PeopleSaid,
    applied,
    decode_hand_record,
    encode_hand_record,
    replayed,
)
from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.commands import End, GoBack, MoveOn, Reveal, RevealAll

RECORDS = (
    MoveOn(),
    GoBack(),
    MoveOn(),
    PeopleSaid(27),
    HandsCounted(1, 3),
    HandsCounted(3, 14),
    HandsCounted(1, -1),
    MoveOn(),
    Reveal(3),
    RevealAll(),
)


def test_what_was_kept_gives_the_same_class_again():
    hands = RaisedHands.begun(kites())
    for record in RECORDS:
        hands = applied(hands, record)
    again = replayed(kites(), [decode_hand_record(encode_hand_record(record)) for record in RECORDS])
    assert (again.stage, again.people, dict(again.counts), again.revealed) == (Stage.DISCUSS, 27, {3: 14}, (3,))
    assert again == hands and applied(again, End()).stage is Stage.ENDED


@each_row(
    "text", ("", "{}", '{"type": "seat"}', '{"type": "people", "people": 1000}', '{"type": "hands", "number": 1}')
)
def test_what_is_no_record_is_refused(text):
    with pytest.raises(MalformedValueError):
        decode_hand_record(text)
