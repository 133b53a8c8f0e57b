"""What is kept of a class with raised hands: replayed in order, it gives the same counts and the same stage again."""

from collections.abc import Iterable
from typing import Annotated, NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import Between
from media_literacy.classroom.protocol.messages import Number
from media_literacy.classroom.protocol.tagged_values import TaggedValues
from media_literacy.classroom.raised_hands import MOST_HANDS, RaisedHands
from media_literacy.classroom.session.commands import End, GoBack, MoveOn, Reveal, RevealAll
from media_literacy.lesson.model import Lesson


class PeopleSaid(NamedTuple):
    """So many people are in the room."""

    people: Annotated[int, Between(0, MOST_HANDS)]


class HandsCounted(NamedTuple):
    """So many hands went up for a sentence; -1 where a count was taken back."""

    number: Number
    hands: Annotated[int, Between(-1, MOST_HANDS)]


HandRecord = PeopleSaid | HandsCounted | MoveOn | GoBack | Reveal | RevealAll | End

_RECORDS = TaggedValues[HandRecord](
    {
        "people": PeopleSaid,
        "hands": HandsCounted,
        "move-on": MoveOn,
        "go-back": GoBack,
        "reveal": Reveal,
        "reveal-all": RevealAll,
        "end": End,
    },
    limits.SEAT_FRAME_BYTES,
)

encode_hand_record = _RECORDS.encode
decode_hand_record = _RECORDS.decode


def applied(hands: RaisedHands, record: HandRecord) -> RaisedHands:
    """The class after that."""
    match record:
        case PeopleSaid(people):
            return hands.with_people(people)
        case HandsCounted(number, count):
            return hands.with_count(number, count if count >= 0 else None)
        case _:
            return hands.given(record, now=0.0)


def replayed(lesson: Lesson, records: Iterable[HandRecord]) -> RaisedHands:
    """The class that these records are of."""
    hands = RaisedHands.begun(lesson)
    for record in records:
        hands = applied(hands, record)
    return hands
