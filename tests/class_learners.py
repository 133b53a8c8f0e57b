"""Learners of a class for its laws: what a program at a seat knows, and what anybody may send or want."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from factories import make_lesson, make_note
from hypothesis import strategies as st

from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    HostMessage,
    SeatEvent,
)
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.class_state import SeatState
from media_literacy.classroom.session.commands import (
    Admit,
    AdmitAll,
    AssignName,
    Command,
    EyesUp,
    GiveTime,
    GoBack,
    LockLobby,
    MoveOn,
    ReleaseSeat,
    ReleaseWords,
    RemoveLearner,
    Reveal,
    RevealAll,
    SetAids,
    SetMode,
    TurnAwayAll,
    UnlockLobby,
)
from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_words import pack_own_words
from media_literacy.lesson.model import Mode, Note, Verdict

NAMES = ("Ada", "Grace", "Noor")
SENTENCES = range(1, 7)
SECRETS = {number: f"Explained {number}." for number in range(1, 5)}


def _note(number: int, verdict: Verdict) -> tuple[Note, ...]:
    return (make_note(verdict, explanation=SECRETS[number], label=f"label-{number}"),)


LESSON = make_lesson(
    ["All left.", "None left."],
    ["It rained."],
    ["Some say so."],
    plain=["It was noon.", "It was dark."],
    clashes=[("flag-1", "flag-2"), ("flag-2", "plain-1")],
    notes={
        "flag-1": _note(1, Verdict.FLAG),
        "flag-2": _note(2, Verdict.FLAG),
        "fine-1": _note(3, Verdict.FINE),
        "check-1": _note(4, Verdict.CHECK),
    },
    choices=["Ask the office"],
    debrief="Told at the end.",
)
IDS = {sentence.number: sentence.id for sentence in LESSON.article.sentences}


@dataclass
class Client:
    """What one learner's program knows: its token, every event that it made, and what the host said of them."""

    seat: int
    token: str
    is_browser: bool
    events: list[SeatEvent] = field(default_factory=list)
    acknowledged: int = 0
    refused: set[int] = field(default_factory=set)

    def hear(self, messages: Iterable[HostMessage]) -> None:
        for message in messages:
            if isinstance(message, Acknowledged):
                self.acknowledged = max(self.acknowledged, message.to)
                self.refused |= {*message.refused}

    def attempt(self, seat: SeatState) -> AttemptState:
        """What its events come to, as far as the host has them: made anew, without what the host made of them."""
        sent = enumerate(self.events[: seat.acknowledged], 1)
        return replay(host_events(event for number, event in sent if number not in seat.refused))


STAGES = (Stage.LOBBY, Stage.READ, Stage.MARK, Stage.MARK, Stage.LOCKED, Stage.DISCUSS, Stage.DISCUSS)
numbers = st.sampled_from(SENTENCES)
toggles = st.sampled_from([EventKind.MARKED, EventKind.MARKED, EventKind.UNMARKED])
reasons = st.sampled_from(["role", "no-kind", pack_own_words("Because.")])
events = st.one_of(
    st.builds(lambda kind, number: SeatEvent(kind, (number,)), toggles, numbers),
    st.builds(lambda shown: SeatEvent(EventKind.SHOWN, tuple(sorted(shown))), st.sets(numbers, min_size=1)),
    st.builds(lambda number, value: SeatEvent(EventKind.REASON, (number,), value), numbers, reasons),
    st.builds(lambda number, level: SeatEvent(EventKind.CONFIDENCE, (number,), level), numbers, st.sampled_from("137")),
    st.sampled_from(
        [
            SeatEvent(EventKind.OPENED, (), "guided"),
            SeatEvent(EventKind.READ_ALL),
            SeatEvent(EventKind.REVEALED, (1, 2)),
            SeatEvent(EventKind.MARKED, (99,)),
            SeatEvent(EventKind.HINT, (1,), "1"),
        ]
    ),
)
seats = st.integers(1, 5)
commands: st.SearchStrategy[Command] = st.one_of(
    st.sampled_from([MoveOn(), GoBack(), GoBack(), AdmitAll(), TurnAwayAll(), LockLobby(), UnlockLobby(), RevealAll()]),
    st.builds(Reveal, numbers),
    st.builds(Admit, seats),
    st.builds(ReleaseSeat, seats),
    st.builds(RemoveLearner, seats),
    st.builds(AssignName, seats, st.sampled_from(NAMES)),
    st.builds(EyesUp, st.booleans()),
    st.builds(GiveTime, st.sampled_from([0.0, 60.0])),
    st.builds(SetMode, st.sampled_from([Mode.GUIDED, Mode.INVESTIGATE])),
    st.builds(SetAids, st.sampled_from([(), tuple(ClassAid)])),
    st.builds(ReleaseWords, seats, numbers, st.just("Because."), st.booleans()),
)


def host_events(sent: Iterable[SeatEvent]) -> list[Event]:
    """Events by ids, independently of the session; a reason that is no kind says nothing."""
    return [
        Event(
            event.kind, tuple(IDS[number] for number in event.numbers), "" if event.value == "no-kind" else event.value
        )
        for event in sent
        if event.kind is not EventKind.OPENED
    ]
