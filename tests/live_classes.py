"""A class for tests: decisions applied and kept as a host does it, and what every seat was told."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from factories import make_lesson

from media_literacy.classroom.protocol.messages import Events, HostMessage, Join, Refusal, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command, MoveOn
from media_literacy.classroom.session.decisions import Decision
from media_literacy.classroom.session.live_session import LiveSession
from media_literacy.classroom.session.records import Record, decode_record, encode_record
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

FLAGS = ["The tax office arrests people.", "All 12 of the 10 left.", "It will rain for ever."]
LESSON = make_lesson(
    FLAGS,
    ["It rained, the office says."],
    plain=["It was noon."],
    choices=["Ask the office", "Ask a friend"],
    debrief="All of it was invented.",
    clashes=[("flag-1", "flag-2")],
    content_note="People are arrested.",
)  # sentences 1 to 3 are problems, 4 is sound, 5 has no note


class LiveClass:
    """A session, its clock, its records, and what each seat was told."""

    def __init__(self, lesson: Lesson, settings: SessionSettings | None = None) -> None:
        self.now = 1_000.0
        self.settings = settings or SessionSettings()
        self.session = LiveSession(lesson, load_catalogue(), self.settings, now=self.now)
        self.records: list[Record] = []
        self.told: dict[int, list[HostMessage]] = defaultdict(list)
        self._tokens = 0

    def take(self, decision: Decision) -> Decision:
        for record in decision.records:
            self.session.apply(record)
            self.records.append(record)
        for reply in decision.replies:
            for seat in reply.seats:
                self.told[seat].append(reply.message)
        for seat in decision.admitted:
            self.told[seat] += self.session.greeting(seat, 0, self.now)
        return decision

    def do(self, command: Command) -> Refusal | None:
        return self.take(self.session.decide(command, self.now)).refusal

    def go_to(self, stage: Stage) -> None:
        while self.session.state.stage is not stage:
            assert self.do(MoveOn()) is None

    def join(self, name: str = "", *, token: str = "", is_browser: bool = False) -> int | Refusal:
        """The number of the seat, which is connected then, or why there is none. Fresh tokens are t1, t2 …"""
        self._tokens += 1
        asked = Join(name, token)
        decision = self.take(self.session.take_seat(asked, f"t{self._tokens}", self.now, is_browser=is_browser))
        if decision.refusal is not None:
            return decision.refusal
        ((seat,),) = (reply.seats for reply in decision.replies)
        self.session.presence.connected(seat, self.now)
        return seat

    def seat(self, name: str = "", *, is_browser: bool = False) -> int:
        number = self.join(name, is_browser=is_browser)
        assert isinstance(number, int)
        return number

    def send(self, seat: int, *events: SeatEvent) -> Decision:
        """The seat's next events."""
        first = self.session.state.seats[seat].acknowledged + 1
        return self.take(self.session.take_events(seat, Events(first, events), self.now))

    def mark(self, seat: int, *numbers: int) -> Decision:
        return self.send(seat, *(SeatEvent(EventKind.MARKED, (number,)) for number in numbers))

    def show(self, seat: int, numbers: Iterable[int]) -> Decision:
        return self.send(seat, SeatEvent(EventKind.SHOWN, tuple(numbers)))

    def commit(self, seat: int) -> Decision:
        return self.send(seat, SeatEvent(EventKind.READ_ALL))

    def marks(self, seat: int) -> list[int]:
        """What is marked there, as the host has it."""
        marks = self.session.state.seats[seat].attempt.marks
        return [sentence.number for sentence in self.session.lesson.article.sentences if sentence.id in marks]

    def resumed(self) -> LiveSession:
        """The session as another host makes it of what was kept."""
        kept = [decode_record(encode_record(record)) for record in self.records]
        return LiveSession(self.session.lesson, load_catalogue(), self.settings, kept, now=self.now)


def live(lesson: Lesson = LESSON, **settings: Any) -> LiveClass:
    """A class with a lesson of three problems, one sound sentence, and one without a note; `settings` are fields."""
    return LiveClass(lesson, SessionSettings()._replace(**settings))


def reason(number: int, value: str) -> SeatEvent:
    """Why a sentence was marked."""
    return SeatEvent(EventKind.REASON, (number,), value)
