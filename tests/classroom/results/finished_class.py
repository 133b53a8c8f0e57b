"""Lessons that a class had, as they are kept: made by the session itself, without sockets and without waiting."""

from collections.abc import Mapping
from pathlib import Path

from kites import SOURCE

from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.host.kept_class import KeptClass, begin_class
from media_literacy.classroom.protocol.messages import Events, Join, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import AssignName, Command, End, MoveOn
from media_literacy.classroom.session.decisions import Decision
from media_literacy.classroom.session.live_session import LiveSession
from media_literacy.classroom.session.records import encode_record
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.classes.live_store import LiveStore

AT = "2026-03-01T09:00:00+01:00"


class TaughtClass:
    """A class that is taught as its records are kept."""

    def __init__(
        self, store: LiveStore, source: str = SOURCE, names: tuple[str, ...] = (), *, roster: str = ""
    ) -> None:
        setup = SessionSettings(names=names, seed=7)
        self.store = store
        new = NewClass("Kites", Path("kites.md"), source.encode(), {}, setup, roster)
        self.kept: KeptClass = begin_class(store, new)
        self.session = LiveSession(self.kept.lesson, load_catalogue(), setup, now=0.0)
        self._now = 0.0
        self._seats = 0

    def give(self, *commands: Command) -> None:
        for command in commands:
            self.keep(self.session.decide(command, self._later()))

    def move_to(self, stage: Stage) -> None:
        while self.session.state.stage is not stage:
            self.give(MoveOn())

    def join(self, name: str = "") -> int:
        self._seats += 1
        self.keep(self.session.take_seat(Join(name), f"token-{self._seats}", self._later(), is_browser=False))
        return self._seats

    def read_and_mark(self, seat: int, *marked: int) -> None:
        everything = tuple(sentence.number for sentence in self.kept.lesson.article.sentences)
        events = [SeatEvent(EventKind.SHOWN, everything, "", AT, 1.0)]
        events += [SeatEvent(EventKind.MARKED, (number,), "", AT, 2.0) for number in marked]
        self.keep(self.session.take_events(seat, Events(1, tuple(events)), self._later()))

    def end(self) -> str:
        self.give(End())
        self.store.end(self.kept.id, AT)
        return self.kept.id

    def keep(self, decision: Decision) -> None:
        assert decision.records, decision
        for record in decision.records:
            self.session.apply(record)
        self.store.append(self.kept.id, [encode_record(record) for record in decision.records])

    def _later(self) -> float:
        self._now += 1.0
        return self._now


def taught(
    folder: Path, marks: Mapping[str, tuple[int, ...]], *, silent: tuple[str, ...] = (), source: str = SOURCE
) -> str:
    """The id of a lesson that is over, in which each of these marked so; the `silent` came and read nothing."""
    store = LiveStore(folder)
    try:
        lesson = TaughtClass(store, source, (*marks, *silent))
        seats = {name: lesson.join(name) for name in (*marks, *silent)}
        lesson.move_to(Stage.MARK)
        for name, numbers in marks.items():
            lesson.read_and_mark(seats[name], *numbers)
        return lesson.end()
    finally:
        store.close()


def named_seat(lesson: TaughtClass, person: str) -> int:
    """A seat with a made-up name, and on the host who sits there."""
    seat = lesson.join()
    lesson.give(AssignName(seat, person))
    return seat
