"""A damaged file and the copies of it, put together row by row.

Each row is taken from the first source in which it is what was written: the file itself, then the newest copy, and so
on. Of a source without checksums, a row that makes sense is taken.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.checksums import attempt_checksum, event_checksum, quote_checksum, state_checksum
from media_literacy.store.database.event_rows import (
    AttemptRow,
    EventRow,
    QuoteRow,
    StateRow,
    insert_attempt,
    insert_events,
    write_state,
)
from media_literacy.store.database.records import KeySource, event_from
from media_literacy.store.database.salvage_sources import Row, Source

_MODES = tuple(str(mode) for mode in Mode)

_MOST_TRIES = 1_000_000
"""How often it is tried whether a row belongs to an attempt that does not claim it: a second's work."""


@dataclass(slots=True)
class Rescued:
    """One attempt, put together. `taken` counts what came from each copy, by its name, `missing` what was nowhere;
    `is_in_file` says that some of it was in the file itself."""

    id: str
    order: int
    attempt: AttemptRow | None = None
    state: StateRow | None = None
    quotes: dict[str, QuoteRow] = field(default_factory=dict)
    events: dict[int, EventRow] = field(default_factory=dict)
    expected_quotes: int = 0
    expected_events: int | None = None
    taken: Counter[str] = field(default_factory=Counter)
    missing: int = 0
    is_in_file: bool = False

    def note(self, origin: str) -> None:
        """Something came from there; the file itself has no name."""
        if origin:
            self.taken[origin] += 1
        else:
            self.is_in_file = True


def rebuild(connection: sqlite3.Connection, rescued: Iterable[Rescued]) -> None:
    """Write them into a new database."""
    for attempt in rescued:
        assert attempt.attempt is not None
        state = attempt.state or StateRow(0)
        number = insert_attempt(connection, attempt.attempt, state, attempt.quotes.values())
        insert_events(connection, number, attempt.id, dict(sorted(attempt.events.items())))
        write_state(connection, number, attempt.id, state, len(attempt.events))


def has_verified_rows(source: Source) -> bool:
    """Whether something in it is what was written, by its checksum."""
    return any(row[8] is not None and _attempt_in(source, row) for row in source.attempts) or any(
        event_checksum(id, *event) == sum for number, *event, sum in source.events for id in source.ids.get(number, ())
    )


def without_unverified_rows(source: Source) -> Source:
    """The same, but for rows of which no checksum says that they are what was written."""
    return replace(
        source,
        attempts=[row for row in source.attempts if None not in (row[8], row[-1])],
        quotes=[row for row in source.quotes if row[-1] is not None],
        events=[row for row in source.events if row[-1] is not None],
    )


_Take = Callable[[Rescued, str, Row], bool]


@dataclass(frozen=True, slots=True)
class _Unplaced:
    """A row that is not what was written, or of an attempt that its source does not name."""

    origin: str
    named: list[Rescued]
    take: _Take
    row: Row

    @property
    def is_of_file(self) -> bool:
        return not self.origin and self.take is not _take_state


class Salvage:
    """Takes one source after the other, the file itself first, and has what they amount to."""

    def __init__(self) -> None:
        self._found: dict[str, Rescued] = {}
        self._keys: dict[str, list[Any]] = {}
        self._unplaced: list[_Unplaced] = []
        self._tries = _MOST_TRIES
        self.has_lost_rows = False

    def take(self, source: Source) -> None:
        """Take what no source before had."""
        for row in source.attempts:
            self._take_attempt(source, row)
        for number, ids in source.ids.items():
            for id in filter(_is_name, ids):
                self._keys.setdefault(id, []).extend(source.keys[number])
        for take, rows in ((_take_state, source.attempts), (_take_quote, source.quotes), (_take_event, source.events)):
            for row in rows:
                named = [self._rescued(id, row[0]) for id in filter(_is_name, source.ids.get(row[0], ()))]
                if not any(take(attempt, source.name, row) for attempt in named):
                    self._unplaced.append(_Unplaced(source.name, named, take, row))

    def finish(self) -> list[Rescued]:
        """All attempts that were in any source, in the order in which they were begun."""
        lost = [row for row in self._unplaced if not self._place_anywhere(row)]
        for attempt in self._found.values():
            if attempt.attempt is None and (attempt.events or attempt.quotes):
                self._guess_attempt(attempt)
        whole = [attempt for attempt in self._found.values() if attempt.attempt is not None]
        for attempt in whole:
            _count_missing(attempt)
        # Of an attempt that is known, what is missing is counted.
        self.has_lost_rows = any(
            row.is_of_file and all(attempt.attempt is None for attempt in row.named) for row in lost
        )
        return sorted(whole, key=lambda attempt: attempt.order)

    def _rescued(self, id: str, number: object) -> Rescued:
        return self._found.setdefault(id, Rescued(id, _count(number)))

    def _take_attempt(self, source: Source, row: Row) -> None:
        attempt = _attempt_in(source, row)
        if attempt is not None:
            rescued = self._rescued(attempt.id, row[0])
            if rescued.attempt is None:
                rescued.attempt = attempt
                rescued.note(source.name)
            rescued.expected_quotes = max(rescued.expected_quotes, _count(row[6]))

    def _place_anywhere(self, unplaced: "_Unplaced") -> bool:
        """The number of a row's attempt may be what rotted, or the attempt is known to a copy alone."""
        if unplaced.row[-1] is None:
            return False  # without a checksum nothing says where it belongs
        for attempt in list(self._found.values()):
            self._tries -= 1
            if self._tries < 0:
                return False
            if unplaced.take(attempt, unplaced.origin, unplaced.row):
                return True
        return False

    def _guess_attempt(self, rescued: Rescued) -> None:
        """What an attempt was is in no source, what happened in it is: believe what the row said, or an index."""
        pack, lesson = next((key for key in self._keys.get(rescued.id, ()) if _are_texts(*key)), ("", ""))
        opened = next((event for event in rescued.events.values() if event.kind == EventKind.OPENED), None)
        mode = opened.value if opened is not None and opened.value in _MODES else _MODES[0]
        has_key = bool(rescued.quotes) and all(quote.number for quote in rescued.quotes.values())
        source = KeySource.OWN if has_key else KeySource.INCOMPLETE
        rescued.attempt = AttemptRow(rescued.id, pack, lesson, mode, was_verified=0, key_source=source.value)
        rescued.missing += 1


def _attempt_in(source: Source, row: Row) -> AttemptRow | None:
    """The attempt that a row holds, if it is what was written: where a value rotted, an index may have it still."""
    number, id, pack, lesson, mode, file, quotes, was_verified, sum, continues, key_source, *_state = row
    if sum is None:
        makes_sense = _are_texts(id, pack, lesson) and id and mode in _MODES
        return AttemptRow(id, pack, lesson, mode, was_verified=0) if makes_sense else None
    for likely_id in (id, *source.ids[number]):
        for likely_pack, likely_lesson in ((pack, lesson), *source.keys[number]):
            for likely_mode in (mode, *_MODES):
                values = (likely_id, likely_pack, likely_lesson, likely_mode, file)
                if attempt_checksum(number, *values, quotes, was_verified, added=(continues, key_source)) == sum:
                    return AttemptRow(*values, was_verified, continues, key_source)
    return None


def _take_state(rescued: Rescued, origin: str, row: Row) -> bool:
    touched, page, sentence, offset, events, sum = row[-6:]
    state = (touched, page, sentence, offset)
    if sum is None:
        is_whole = type(touched) is int and _are_texts(page, sentence) and isinstance(offset, float)
    else:
        is_whole = state_checksum(rescued.id, *state, events) == sum
    if is_whole and rescued.state is None:
        rescued.state, rescued.expected_events = StateRow(*state), events if type(events) is int else None
        rescued.note(origin)
    return is_whole


def _take_quote(rescued: Rescued, origin: str, row: Row) -> bool:
    quote, sum = QuoteRow(*row[1:-1]), row[-1]
    if sum is None:
        is_whole = _are_texts(quote.sentence, quote.text, quote.verdict)
    else:
        is_whole = quote_checksum(rescued.id, *quote) == sum
    if is_whole and quote.sentence not in rescued.quotes:
        rescued.quotes[quote.sentence] = quote
        rescued.note(origin)
    return is_whole


def _take_event(rescued: Rescued, origin: str, row: Row) -> bool:
    _number, sequence, *event, sum = row
    if sum is None:
        is_whole = type(sequence) is int and _makes_sense(event[:-1])
    else:
        is_whole = event_checksum(rescued.id, sequence, *event) == sum
    if is_whole and sequence not in rescued.events:
        found = EventRow(*event)
        rescued.events[sequence] = found if sum is not None else found._replace(was_verified=0)
        rescued.note(origin)
    return is_whole


def _count_missing(rescued: Rescued) -> None:
    expected = len(rescued.events) if rescued.expected_events is None else rescued.expected_events
    rescued.missing += max(0, rescued.expected_quotes - len(rescued.quotes)) + max(0, expected - len(rescued.events))
    rescued.missing += rescued.state is None


def _count(value: object) -> int:
    """A number of a row without a checksum: damage to the table makes anything of it, or nothing."""
    return value if type(value) is int else 0


def _is_name(id: object) -> bool:
    return isinstance(id, str) and bool(id)


def _are_texts(*values: object) -> bool:
    return all(isinstance(value, str) for value in values)


def _makes_sense(event: Sequence[Any]) -> bool:
    *texts, elapsed = event
    return _are_texts(*texts) and isinstance(elapsed, float) and event_from(tuple(event)) is not None
