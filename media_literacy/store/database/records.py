"""What is kept of a learner's work, as values, and how one event is written into a row."""

import json
import os
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from media_literacy.engine.attempts.answer_key import AnswerKey
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.model import NO_SENTENCE, KindId, Mode, SentenceId

Row = tuple[str, str, str, str, float]
"""An event's columns: kind, sentences as JSON, value, at, elapsed."""


class Place(NamedTuple):
    """Where the learner was: the page, the chosen sentence, and how far above the window's top it began, in pixels."""

    page: str = ""
    sentence: SentenceId = NO_SENTENCE
    offset: float = 0.0


class KeySource(StrEnum):
    """Whence the answers are that an attempt is judged by."""

    OWN = "own"
    """From the lesson as the learner read it."""
    INCOMPLETE = ""
    """From an earlier version of the app, which did not keep all of them."""
    COMPLETED_LATER = "later"
    """From an earlier version of the app, completed from the lesson as it was when this version first opened it."""


class StoredAttempt(NamedTuple):
    """One way through a lesson as it was kept.

    `answers` are those of the lesson that was read. `continues` is the id of the attempt that this one goes on with,
    since the lesson was edited on the way; empty for most. `file` is where the lesson lay.
    """

    id: str
    key: LessonKey
    mode: Mode
    events: tuple[Event, ...] = ()
    answers: AnswerKey = ()
    place: Place = Place()
    file: Path | None = None
    continues: str = ""
    key_source: KeySource = KeySource.OWN


class Practice(StrEnum):
    """How far a learner came with the latest try after the first one."""

    NONE = "none"
    BEGUN = "begun"
    DONE = "done"


class Standing(NamedTuple):
    """How far a learner has come with a lesson, over all tries at it.

    `started` and `last` are the wall clock of the first and the last event, which may be wrong; `order` is greater
    for the lesson that was worked on later, and right. `kinds` are those of the notes that were there when it was read.
    """

    key: LessonKey
    started: str
    last: str
    is_revealed: bool
    debrief_seen: bool
    tries: int
    order: int
    practice: Practice = Practice.NONE
    kinds: frozenset[KindId] = frozenset()

    @property
    def is_practising(self) -> bool:
        """Whether the lesson was begun again after the first try, and not finished again."""
        return self.practice is Practice.BEGUN


class PendingDebrief(NamedTuple):
    """A lesson that was left before its debrief; `file` is where it lay, None where an earlier version kept it."""

    key: LessonKey
    file: Path | None = None


def new_attempt_id() -> str:
    """An id that no other attempt on any computer has."""
    return os.urandom(16).hex()


def row_from(event: Event) -> Row:
    """The event as columns."""
    return str(event.kind), json.dumps(event.sentences), str(event.value), event.at, as_stored(event.elapsed)


def as_stored(number: float) -> float:
    """A number as it will be read again: SQLite has whole ones as such, and no zero below zero."""
    return float(number) + 0.0


def path_from(kept: bytes) -> Path | None:
    """The path that was kept as bytes; None where there is none."""
    return Path(os.fsdecode(kept)) if kept else None


def event_from(row: tuple[Any, ...]) -> Event | None:
    """The event as it was recorded; None for what a newer version or a rotten byte left, which nobody here can read."""
    kind, sentences, value, at, elapsed = row
    try:
        ids = _ids_from(sentences)
        known_kind = EventKind(kind)
    except (ValueError, TypeError, RecursionError):  # nested deeper than Python reads
        return None
    if ids is None or not isinstance(value, str) or not isinstance(at, str) or not isinstance(elapsed, float):
        return None
    return Event(known_kind, ids, value, at, elapsed)


@lru_cache(maxsize=1024)
def _ids_from(column: str) -> tuple[SentenceId, ...] | None:
    """The sentences of an event; None for other JSON. Most sentences have several events."""
    ids = json.loads(column)
    is_list = isinstance(ids, list) and all(isinstance(id, str) for id in ids)
    return tuple(map(SentenceId, ids)) if is_list else None
