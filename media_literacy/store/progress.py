"""What learners did, kept on this computer: attempts as the events they are made of."""

import json
import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from media_literacy.engine.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database import transaction
from media_literacy.store.faults import store_error
from media_literacy.store.opening import open_progress

_NO_SENTENCE = SentenceId("")


@dataclass(frozen=True, slots=True, order=True)
class LessonKey:
    """What progress is kept by: the pack's id and the lesson's; see `library.lesson_key`."""

    pack: str
    lesson: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where the learner was: the page, the chosen sentence, and how far above the window's top it began, in pixels."""

    page: str = ""
    sentence: SentenceId = _NO_SENTENCE
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class StoredAttempt:
    """One way through a lesson as it was kept; `quotes` says what each sentence read at the time."""

    id: str
    key: LessonKey
    mode: Mode
    events: tuple[Event, ...] = ()
    quotes: Mapping[SentenceId, str] = field(default_factory=dict)
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a learner has come with a lesson, over all attempts at it.

    `started` and `last` are the wall clock of the first and the last event, which may be wrong; `order` is greater
    for the lesson that was worked on later, and right.
    """

    key: LessonKey
    started: str
    last: str
    is_revealed: bool
    debrief_seen: bool
    attempts: int
    order: int


class UnknownAttemptError(StoreError):
    """Events came for an attempt that is no longer there: everything was erased meanwhile."""


def new_attempt_id() -> str:
    """An id that no other attempt on any computer has."""
    return uuid.uuid4().hex


class ProgressStore:
    """The attempts in one folder. Every change is on the disk when its method returns; faults are StoreErrors.

    One thread at a time; a second thread or program opens a store of its own.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection, remark: str) -> None:
        self.folder = folder
        self.remark = remark
        """What was found damaged and what was done about it, to be shown; empty when all was well."""
        self._connection = connection

    @classmethod
    def open(cls, folder: Path) -> "ProgressStore":
        """Open the store in `folder`, making both if need be, bringing it up to date and repairing what is damaged."""
        connection, remark = open_progress(folder)
        return cls(folder, connection, remark)

    def close(self) -> None:
        """Let go of the file; what was recorded stays."""
        self._connection.close()

    def start_attempt(self, attempt_id: str, key: LessonKey, mode: Mode, quotes: Mapping[SentenceId, str]) -> None:
        """Begin an attempt; saying it twice changes nothing."""
        with self._change() as change:
            found = change.execute("SELECT 1 FROM attempt WHERE id = ?", (attempt_id,)).fetchone()
            if found:
                return
            number = change.execute(
                "INSERT INTO attempt (id, pack, lesson, mode, touched)"
                " VALUES (?, ?, ?, ?, (SELECT coalesce(max(touched), 0) + 1 FROM attempt))",
                (attempt_id, key.pack, key.lesson, str(mode)),
            ).lastrowid
            change.executemany("INSERT INTO quote VALUES (?, ?, ?)", [(number, *one) for one in quotes.items()])

    def record(self, attempt_id: str, events: Sequence[Event], *, after: int | None = None) -> int:
        """Append events in one transaction; the answer is how many the attempt has now.

        `after` makes a second try safe: it says how many there were before the first one, and if that one did reach
        the disk before it failed, nothing is written twice.
        """
        with self._change() as change:
            number = self._number(attempt_id)
            count = self._count(number)
            if (
                after is not None
                and count >= after + len(events)
                and self._events(number)[after:][: len(events)] == (tuple(events))
            ):
                return count
            change.executemany(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(number, count + index, *_row(event)) for index, event in enumerate(events, start=1)],
            )
            self._touch(number)
            return count + len(events)

    def keep_place(self, attempt_id: str, place: Place) -> None:
        """Remember where the learner is; only the last place is kept."""
        with self._change() as change:
            number = self._number(attempt_id)
            change.execute(
                "UPDATE attempt SET place_page = ?, place_sentence = ?, place_offset = ? WHERE number = ?",
                (place.page, place.sentence, place.offset, number),
            )
            self._touch(number)

    def count_events(self, attempt_id: str) -> int:
        """How many events the attempt has."""
        with self._reading():
            return self._count(self._number(attempt_id))

    def latest_attempt(self, key: LessonKey) -> StoredAttempt | None:
        """The attempt at that lesson that was begun last, or None if there was none."""
        found = self._stored("WHERE pack = ? AND lesson = ? ORDER BY number DESC LIMIT 1", (key.pack, key.lesson))
        return found[0] if found else None

    def attempts(self, key: LessonKey) -> tuple[StoredAttempt, ...]:
        """All attempts at that lesson, in the order in which they were begun."""
        return self._stored("WHERE pack = ? AND lesson = ? ORDER BY number", (key.pack, key.lesson))

    def standings(self) -> dict[LessonKey, Standing]:
        """How far the learner has come with each lesson that was begun."""
        with self._reading() as read:
            rows = read.execute(_STANDINGS).fetchall()
        found: dict[LessonKey, Standing] = {}
        for pack, lesson, touched, started, last, is_revealed, debrief_seen in rows:  # by number
            key = LessonKey(pack, lesson)
            before = found.get(key) or Standing(key, "", "", False, False, 0, 0)
            found[key] = Standing(
                key,
                started=before.started or started,
                last=(last or before.last) if touched > before.order else before.last,
                is_revealed=before.is_revealed or bool(is_revealed),
                debrief_seen=before.debrief_seen or bool(debrief_seen),
                attempts=before.attempts + 1,
                order=max(before.order, touched),
            )
        return found

    def owed_debriefs(self) -> tuple[LessonKey, ...]:
        """Lessons that were read in part and left before the debrief, the one worked on last first.

        Who has seen the debrief in this attempt or a later one is owed nothing.
        """
        with self._reading() as read:
            return tuple(LessonKey(*row) for row in read.execute(_OWED))

    def _number(self, attempt_id: str) -> int:
        row = self._connection.execute("SELECT number FROM attempt WHERE id = ?", (attempt_id,)).fetchone()
        if row is None:
            raise UnknownAttemptError(
                _("This attempt is no longer kept on this computer."), hint=_("Open the lesson again to start anew.")
            )
        return row[0]

    def _count(self, number: int) -> int:
        (count,) = self._connection.execute(
            "SELECT coalesce(max(sequence), 0) FROM event WHERE attempt = ?", (number,)
        ).fetchone()
        return count

    def _events(self, number: int) -> tuple[Event, ...]:
        rows = self._connection.execute(
            "SELECT kind, sentences, value, at, elapsed FROM event WHERE attempt = ? ORDER BY sequence", (number,)
        )
        return tuple(event for row in rows if (event := _event(row)) is not None)

    def _touch(self, number: int) -> None:
        """Say that this attempt was worked on last; costs a page only when it was another's turn before."""
        self._connection.execute(
            "UPDATE attempt SET touched = (SELECT max(touched) FROM attempt) + 1"
            " WHERE number = ? AND touched < (SELECT max(touched) FROM attempt)",
            (number,),
        )

    def _stored(self, where: str, values: tuple[str, ...]) -> tuple[StoredAttempt, ...]:
        with self._reading() as read:
            rows = read.execute(
                "SELECT number, id, pack, lesson, mode, place_page, place_sentence, place_offset FROM attempt " + where,
                values,
            ).fetchall()
            return tuple(
                StoredAttempt(
                    id,
                    LessonKey(pack, lesson),
                    Mode(mode),
                    self._events(number),
                    dict(read.execute("SELECT sentence, text FROM quote WHERE attempt = ?", (number,))),
                    Place(page, SentenceId(sentence), offset),
                )
                for number, id, pack, lesson, mode, page, sentence, offset in rows
                if mode in _MODES
            )

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as connection, transaction(connection):
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection
        except (sqlite3.Error, OSError) as problem:
            raise store_error(problem, self.folder) from problem


_MODES = {str(mode) for mode in Mode}

_STANDINGS = """
SELECT pack, lesson, touched,
    coalesce((SELECT at FROM event WHERE attempt = number ORDER BY sequence LIMIT 1), ''),
    coalesce((SELECT at FROM event WHERE attempt = number ORDER BY sequence DESC LIMIT 1), ''),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'revealed'),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen')
FROM attempt ORDER BY number
"""

_OWED = """
SELECT pack, lesson FROM attempt GROUP BY pack, lesson
HAVING coalesce(max(number) FILTER (WHERE EXISTS (
        SELECT 1 FROM event WHERE attempt = number AND kind IN ('shown', 'marked'))), 0)
    > coalesce(max(number) FILTER (WHERE EXISTS (
        SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen')), 0)
ORDER BY max(touched) DESC
"""


def _row(event: Event) -> tuple[str, str, str, str, float]:
    return str(event.kind), json.dumps(event.sentences), event.value, event.at, event.elapsed


def _event(row: tuple[Any, ...]) -> Event | None:
    """The event as it was recorded; None for what a newer version or a rotten byte left, which nobody here can read."""
    kind, sentences, value, at, elapsed = row
    try:
        return Event(EventKind(kind), tuple(SentenceId(one) for one in json.loads(sentences)), value, at, elapsed)
    except ValueError:
        return None
