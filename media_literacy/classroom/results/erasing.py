"""Taking what one learner did out of what is kept of a lesson, and out of a class with all its lessons."""

from collections.abc import Collection, Iterable

from media_literacy.classroom.host.kept_class import StoredClass, read_stored
from media_literacy.classroom.results.lesson_results import state_of
from media_literacy.classroom.session.class_state import SeatState
from media_literacy.classroom.session.records import CommandGiven, Record, encode_record
from media_literacy.classroom.session.settings import encode_settings
from media_literacy.store.classes.live_store import LiveStore

_ROW_NAMES = {"sheet": 1, "typing": 1, "returned": 1, "seat": 2}
"""Where the name stands in each kind of row of what came beside the seats."""


def erase_seats(store: LiveStore, id: str, numbers: Iterable[int]) -> None:
    """Delete these seats of a lesson, their names and every mark made there."""
    gone = frozenset(numbers)
    read = read_stored(store.session(id))
    seats = [seat for seat in state_of(read).seats.values() if seat.number in gone]
    names = {name for seat in seats for name in (seat.name, seat.person)}
    _rewrite(store, id, read, gone, names)


def erase_learner(store: LiveStore, roster_id: str, name: str) -> None:
    """Delete somebody from a class: the name, and all that stands under it in the lessons of that class."""
    roster = next(roster for roster in store.rosters() if roster.id == roster_id)
    for lesson in roster.lessons:
        read = read_stored(store.session(lesson))
        numbers = [seat.number for seat in state_of(read).seats.values() if _is_of(seat, name)]
        if numbers or name in read.settings.names:
            _rewrite(store, lesson, read, frozenset(numbers), {name})
        rows = store.sheets(lesson)
        left = tuple(row for row in rows if _name_in(row) != name)
        if left != rows:
            store.keep_sheets(lesson, left)
    store.keep_roster(roster._replace(names=tuple(each for each in roster.names if each != name)))


def _rewrite(store: LiveStore, id: str, read: StoredClass, seats: Collection[int], names: Collection[str]) -> None:
    records = [encode_record(record) for record in read.records if _seat_of(record) not in seats]
    settings = read.settings._replace(names=tuple(name for name in read.settings.names if name not in names))
    store.rewrite(id, records, encode_settings(settings))


def _is_of(seat: SeatState, name: str) -> bool:
    return name in (seat.person, seat.name)


def _seat_of(record: Record) -> int | None:
    about = record.command if isinstance(record, CommandGiven) else record
    return getattr(about, "seat", None)


def _name_in(row: tuple[str, ...]) -> str:
    at = _ROW_NAMES.get(row[0], len(row)) if row else 0
    return row[at] if at < len(row) else ""
