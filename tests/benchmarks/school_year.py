"""A school year of lessons with classes in a data folder: 6 classes, 40 lessons each, 30 learners in every one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from media_literacy.classroom.protocol.messages import Events, Join, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command, End, MoveOn, RevealAll
from media_literacy.classroom.session.decisions import Decision
from media_literacy.classroom.session.live_session import LiveSession
from media_literacy.classroom.session.records import encode_record
from media_literacy.classroom.session.settings import SessionSettings, encode_settings
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, new_session_id
from media_literacy.store.classes.roster_rows import new_roster

CLASSES, LESSONS, LEARNERS = 6, 40, 30
_SHOWN_AT_ONCE, _MARKS = 2, 5
_BEGUN = datetime(2026, 9, 1, 8, tzinfo=UTC)


def write_school_year(data: Path, file: Path) -> int:
    """Leave it in the data folder, each lesson with that file; how many records there are."""
    source = file.read_bytes()
    lesson = parse_lesson(source, file).lesson
    assert lesson is not None
    names = tuple(f"Learner {number}" for number in range(1, LEARNERS + 1))
    settings = SessionSettings(names=names, seed=7)
    records = _records(lesson, settings)
    store = LiveStore(data)
    store._connection.execute("PRAGMA synchronous = OFF")  # a year of it in one go
    rosters = [new_roster(f"Class {number}", names) for number in range(CLASSES)]
    for roster in rosters:
        store.keep_roster(roster)
    for number in range(CLASSES * LESSONS):
        begun = (_BEGUN + timedelta(hours=31 * number)).isoformat(timespec="seconds")
        row = SessionRow(new_session_id(), lesson.front.title, bytes(file), source, encode_settings(settings), begun)
        store.begin(row, {}, b"key", rosters[number // LESSONS].id)
        store.append(row.id, records)
        store.end(row.id, begun)
    store.close()
    return CLASSES * LESSONS * len(records)


def _records(lesson: Lesson, settings: SessionSettings) -> list[str]:
    """What is kept of one lesson in which everybody reads in steps of a few sentences, and marks some."""
    class_ = _Class(lesson, settings)
    for name in settings.names:
        class_.take(class_.session.take_seat(Join(name), f"token of {name}", class_.later(), is_browser=False))
    class_.move_to(Stage.MARK)
    numbers = [sentence.number for sentence in lesson.article.sentences]
    steps = [tuple(numbers[at : at + _SHOWN_AT_ONCE]) for at in range(0, len(numbers), _SHOWN_AT_ONCE)]
    for seat in range(1, LEARNERS + 1):
        marks = [(numbers[(seat * 7 + mark * 3) % len(numbers)],) for mark in range(_MARKS)]
        events = [SeatEvent(EventKind.SHOWN, step, "", _BEGUN.isoformat(), 1.0) for step in steps]
        events += [SeatEvent(EventKind.MARKED, mark, "", _BEGUN.isoformat(), 2.0) for mark in dict.fromkeys(marks)]
        events.append(SeatEvent(EventKind.READ_ALL))
        for first, event in enumerate(events, start=1):
            class_.take(class_.session.take_events(seat, Events(first, (event,)), class_.later()))
    class_.move_to(Stage.DISCUSS)
    class_.give(RevealAll())
    class_.give(End())
    return class_.records


class _Class:
    def __init__(self, lesson: Lesson, settings: SessionSettings) -> None:
        self.session = LiveSession(lesson, load_catalogue(), settings, now=0.0)
        self.records: list[str] = []
        self._now = 0.0

    def take(self, decision: Decision) -> None:
        for record in decision.records:
            self.session.apply(record)
            self.records.append(encode_record(record))

    def give(self, command: Command) -> None:
        self.take(self.session.decide(command, self.later()))

    def move_to(self, stage: Stage) -> None:
        while self.session.state.stage is not stage:
            self.give(MoveOn())

    def later(self) -> float:
        self._now += 1.0
        return self._now
