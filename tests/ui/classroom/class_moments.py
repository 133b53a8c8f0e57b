"""Moments of a class for tests of the teacher's side, and a host that is none."""

from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.protocol.messages import KindCount, SentenceHeat
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import MoveOn, Reveal
from media_literacy.classroom.session.views import (
    ClassResult,
    ClassView,
    OwnWords,
    ProjectedSentence,
    ProjectedView,
    SeatView,
    SentenceView,
)
from media_literacy.lesson.model import KindId
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails

STAGES = tuple(Stage)
DETAILS = JoinDetails("192.168.1.20:28620", "K7QD-M2XP", "http://192.168.1.20:28621", "7QK-M4D", ((True, False),) * 2)


def seat(number, name, **known):
    """A seat that is connected."""
    return SeatView(number, name, **{"is_connected": True, **known})


def moment(lesson, stage, *, seats=(), revealed=(), shown=None, done=0, marked=14, **known):
    """A moment in which 27 read everything, and so many marked each sentence."""
    at = STAGES.index(stage)
    numbers = {sentence.id: sentence.number for sentence in lesson.article.sentences}
    noted = [sentence.number for sentence in lesson.article.sentences if sentence.notes]
    left = [number for number in noted if number not in revealed]
    view = ClassView(
        stage,
        forward=STAGES[at + 1] if at + 1 < len(STAGES) else None,
        back=STAGES[at - 1] if at else None,
        seats=tuple(seats),
        sentences=tuple(
            SentenceView(
                sentence.number,
                27,
                marked,
                kinds=((KindId("role"), 5),),
                own_words=(OwnWords(1, "Says who?"),) if sentence.number == 1 else (),
                verdict=lesson.counts_as(sentence),
                has_notes=bool(sentence.notes),
                is_revealed=sentence.number in revealed,
            )
            for sentence in lesson.article.sentences
        ),
        revealed=tuple(revealed),
        next_reveal=left[0] if left else None,
        shown=shown,
        **known,
    )
    heat = SentenceHeat(marked if marked > 2 else None, 27, (KindCount(KindId("role"), 5),))
    projected = ProjectedView(
        stage,
        eyes_up=view.eyes_up,
        seconds_left=view.seconds_left,
        seats=len(view.seats),
        done=done,
        sentences=tuple(
            ProjectedSentence(
                sentence.number,
                heat,
                is_revealed=sentence.number in revealed,
                verdict=lesson.counts_as(sentence) if sentence.number in revealed else None,
                clashes=tuple(
                    numbers[other]
                    for other in sentence.clashes
                    if sentence.number in revealed and numbers[other] in revealed
                ),
            )
            for sentence in lesson.article.sentences
        ),
        revealed=view.revealed,
        shown=shown,
        result=None if left else ClassResult(27, 300, 251, 75, 61),
    )
    return Snapshot(view, projected)


class FakeHost(HostBridge):
    """Goes on and reveals; every other command it only keeps in `given`."""

    def __init__(self, lesson, stage=Stage.LOBBY, seats=()):
        super().__init__()
        self.lesson, self.details, self.given, self.is_closed = lesson, DETAILS, [], False
        self.stage, self.seats, self.revealed, self.shown = stage, seats, (), None

    @property
    def snapshot(self):
        return moment(self.lesson, self.stage, seats=self.seats, revealed=self.revealed, shown=self.shown)

    def give(self, command):
        self.given.append(command)
        if isinstance(command, MoveOn):
            self.stage = STAGES[STAGES.index(self.stage) + 1]
        if isinstance(command, Reveal):
            self.revealed = tuple(dict.fromkeys((*self.revealed, command.number)))
            self.shown = command.number
        self.changed.emit(self.snapshot)

    def test_connection(self):
        self.given.append("test")

    def resume(self):
        self.given.append("resume")

    def close(self):
        self.is_closed = True
