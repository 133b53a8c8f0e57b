"""What a class left on the teacher's disk, seat by seat, held against what was sent."""

from pathlib import Path

from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.session.records import EventsTaken, decode_record
from media_literacy.store.classes.live_store import LiveStore


def events_by_seat(folder: Path, id: str) -> dict[int, list[SeatEvent]]:
    """Every event that was taken, in order; each number once."""
    store = LiveStore(folder)
    try:
        records = [decode_record(text) for text in store.session(id).records]
    finally:
        store.close()
    found: dict[int, list[SeatEvent]] = {}
    for record in records:
        if isinstance(record, EventsTaken):
            events = found.setdefault(record.seat, [])
            assert record.first == len(events) + 1, "taken twice, or with a gap"
            events += record.events
    return found
