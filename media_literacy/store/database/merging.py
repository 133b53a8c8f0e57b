"""What somebody did on two computers, put together: each attempt once, whichever of the two knows more of it.

Attempts have ids that no other computer gives, so that the same copy merged twice changes nothing. An attempt that went
on in both places after the copy was made stays as it is here, and as it went on there it becomes an attempt that
continues it: the two are one try.
"""

import hashlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from media_literacy.store.database.backup import keep_backup
from media_literacy.store.database.connection import transaction
from media_literacy.store.database.event_rows import (
    AttemptRow,
    EventRow,
    QuoteRow,
    StateRow,
    insert_attempt,
    insert_events,
    read_attempts,
    read_events,
    read_quotes,
    write_state,
)

_WORDS_OF_AN_EVENT = 5
"""How many columns of an event say what happened; the next says only whether that was verified."""


class _Whole(NamedTuple):
    """An attempt with all that belongs to it."""

    attempt: AttemptRow
    state: StateRow
    quotes: tuple[QuoteRow, ...]
    events: dict[int, EventRow]

    @property
    def id(self) -> str:
        return self.attempt.id

    @property
    def started(self) -> str:
        return next((event.at for event in self.events.values()), "")


def merge_copy(connection: sqlite3.Connection, folder: Path, copy: sqlite3.Connection) -> int:
    """Add what a copy has and the open database lacks, in one step; the answer is how many attempts that concerns.

    What was there stays among the safety copies. The order of beginning is kept on both sides, and by the clock
    between them.
    """
    keep_backup(connection, folder)
    theirs = _read(copy)
    with transaction(connection):
        ours = _read(connection)
        merged, changed = _merge(ours, theirs)
        if changed:
            connection.execute("DELETE FROM attempt")
            connection.execute("DELETE FROM sqlite_sequence")
            for whole in merged:
                _insert(connection, whole)
    return changed


def _read(connection: sqlite3.Connection) -> list[_Whole]:
    return [
        _Whole(
            record.attempt,
            record.state,
            tuple(read_quotes(connection, record)),
            read_events(connection, record),
        )
        for record in read_attempts(connection, "ORDER BY number", ())
    ]


def _insert(connection: sqlite3.Connection, whole: _Whole) -> None:
    number = insert_attempt(connection, whole.attempt, whole.state, whole.quotes)
    insert_events(connection, number, whole.id, whole.events)
    write_state(connection, number, whole.id, whole.state, len(whole.events))


def _merge(ours: list[_Whole], theirs: list[_Whole]) -> tuple[list[_Whole], int]:
    """All attempts in the order in which they were begun, and how many of them are new or know more than before."""
    known = {whole.id: whole for whole in ours}
    found: dict[str, _Whole] = {}
    for whole in theirs:
        here = known.get(whole.id) or _returned(whole, known.get(whole.attempt.continues))
        if here is not None and (number := _first_difference(here, whole)) is not None:
            whole = _branch(whole, number)
            here = known.get(whole.id)
        if here is None:
            found[whole.id] = whole
        elif whole.events.keys() - here.events.keys():
            found[here.id] = _united(here, whole)
    new = [whole for whole in found.values() if whole.id not in known]
    turns = {whole.id: turn for turn, whole in enumerate([*_by_turn(new), *_by_turn(ours)], start=1)}
    merged = [_with_turn(found.get(whole.id, whole), turns) for whole in ours]
    _place(merged, [whole.id for whole in theirs], {whole.id: _with_turn(whole, turns) for whole in new})
    return merged, len(found)


def _place(merged: list[_Whole], their_order: list[str], new: dict[str, _Whole]) -> None:
    """Put the new ones between the others: behind what came before them there, and where the clock says."""
    at = 0
    branches = {whole.attempt.continues: whole for whole in new.values() if whole.id not in their_order}
    for id in their_order:
        at = next((place + 1 for place in range(at, len(merged)) if merged[place].id == id), at)
        for whole in filter(None, (new.get(id), branches.get(id))):
            while at < len(merged) and merged[at].started <= whole.started:
                at += 1
            merged.insert(at, whole)
            at += 1


def _by_turn(attempts: list[_Whole]) -> list[_Whole]:
    """What was worked on here last stays what one goes on with: what comes from elsewhere has its turns before."""
    return sorted(attempts, key=lambda whole: whole.state.touched)


def _with_turn(whole: _Whole, turns: dict[str, int]) -> _Whole:
    return whole._replace(state=whole.state._replace(touched=turns[whole.id]))


def _first_difference(one: _Whole, other: _Whole) -> int | None:
    """The number of the first event that happened otherwise; None where one only knows more than the other."""
    both = sorted(one.events.keys() & other.events.keys())
    same = slice(_WORDS_OF_AN_EVENT)
    return next((number for number in both if one.events[number][same] != other.events[number][same]), None)


def _united(here: _Whole, there: _Whole) -> _Whole:
    events = there.events | here.events
    return here._replace(state=there.state, events={number: events[number] for number in sorted(events)})


def _returned(there: _Whole, here: _Whole | None) -> _Whole | None:
    """The attempt of which this is the branch that the other side made of it, and which comes back now."""
    if here is None or _first_difference(here, there) is not None:
        return None
    return here if any(_branch(here, number).id == there.id for number in here.events) else None


def _branch(there: _Whole, number: int) -> _Whole:
    """The attempt as it went on there from that event on, under an id that is the same however far it went."""
    parts = (there.id, number, there.events[number][:_WORDS_OF_AN_EVENT])
    id = hashlib.sha256(repr(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return there._replace(attempt=there.attempt._replace(id=id, continues=there.id))
