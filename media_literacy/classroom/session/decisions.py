"""What follows when something is asked of a class: what is kept, and what is answered."""

from typing import NamedTuple

from media_literacy.classroom.protocol.messages import HostMessage, Refusal
from media_literacy.classroom.session.records import Record


class Reply(NamedTuple):
    """A message for these seats."""

    seats: tuple[int, ...]
    message: HostMessage


class Decision(NamedTuple):
    """Records to keep, in order; replies, sent once they are kept; and seats that get lesson and greeting after them.

    A `refusal` says why nothing follows; whoever asked for a seat is told it as `Refused`. A seat that gets a
    `Farewell` loses its connection.
    """

    records: tuple[Record, ...] = ()
    replies: tuple[Reply, ...] = ()
    admitted: tuple[int, ...] = ()
    refusal: Refusal | None = None
