"""Taking what one learner did out of what is kept of a lesson, and out of a class with all its lessons."""

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from media_literacy.classroom.host.kept_class import StoredClass, read_stored
from media_literacy.classroom.results.lesson_results import state_of
from media_literacy.classroom.results.seat_sheets import seat_sheets
from media_literacy.classroom.session.class_state import SeatState
from media_literacy.classroom.session.records import CommandGiven, Record, encode_record
from media_literacy.classroom.session.settings import encode_settings
from media_literacy.store.classes.live_store import LiveStore

Row = tuple[str, ...]

_NAME_AT = {"sheet": 1, "typing": 1, "returned": 1, "seat": 2}
"""Where the name stands in each kind of row of what came beside the seats."""


class _Lesson(NamedTuple):
    """A lesson as it is kept; `seats` by the number of the attempt, as rows name them. Raised hands have no names."""

    id: str
    kept: StoredClass | None
    states: tuple[SeatState, ...]
    seats: dict[str, int]
    rows: tuple[Row, ...]


def erase_seats(store: LiveStore, id: str, numbers: Iterable[int]) -> None:
    """Delete these seats of a lesson, their names and every mark made there."""
    _erase(store, _read(store, id), frozenset(numbers))


def erase_learner(store: LiveStore, roster_id: str, name: str) -> None:
    """Delete somebody from a class: the name, and all that stands under it in the lessons of that class."""
    roster = next(roster for roster in store.rosters() if roster.id == roster_id)
    for id in roster.lessons:
        lesson = _read(store, id)
        renamed = {lesson.seats.get(row[1]) for row in lesson.rows if row[0] == "seat" and name in _names_in(row)}
        gone = {seat.number for seat in lesson.states if name in (seat.person, seat.name) or seat.number in renamed}
        _erase(store, lesson, gone, {name})
    store.keep_roster(roster._replace(names=tuple(each for each in roster.names if each != name)))


def _erase(store: LiveStore, lesson: _Lesson, gone: Collection[int], names: Collection[str] = ()) -> None:
    """Write the lesson again without these seats, and without what came beside them under these names."""
    kept = lesson.kept
    of_seats = {name for seat in lesson.states if seat.number in gone for name in (seat.name, seat.person)}
    if kept is not None:
        listed = tuple(name for name in kept.settings.names if name not in of_seats and name not in names)
        if gone or listed != kept.settings.names:
            records = [encode_record(record) for record in kept.records if _seat_of(record) not in gone]
            store.rewrite(lesson.id, records, encode_settings(kept.settings._replace(names=listed)))
    rows = tuple(
        row
        for row in lesson.rows
        if _names_in(row).isdisjoint(names) and not (row[0] == "seat" and lesson.seats.get(row[1]) in gone)
    )
    if rows != lesson.rows:
        store.keep_sheets(lesson.id, rows)


def _read(store: LiveStore, id: str) -> _Lesson:
    stored = store.session(id)
    rows = tuple(row for row in store.sheets(id) if len(row) > 1)
    if stored.row.is_by_hands:
        return _Lesson(id, None, (), {}, rows)
    kept = read_stored(stored)
    state = state_of(kept)
    seats = {str(attempt): seat for attempt, seat in seat_sheets(id, state, kept.lesson).seats.items()}
    return _Lesson(id, kept, tuple(state.seats.values()), seats, rows)


def _seat_of(record: Record) -> int | None:
    about = record.command if isinstance(record, CommandGiven) else record
    return getattr(about, "seat", None)


def _names_in(row: Row) -> set[str]:
    """The name that a row has on its page, and the one that a file was written with."""
    at = _NAME_AT.get(row[0], len(row))
    names = {row[at]} if at < len(row) else set[str]()
    if row[0] == "returned" and row[-1].startswith("{"):
        names.add(str(json.loads(row[-1]).get("name", "")))
    return names
