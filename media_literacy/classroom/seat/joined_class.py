"""What a seat knows of its class: a fold of all that the host said, and which page that asks for."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import NamedTuple

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.lesson_edition import read_edition
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Farewell,
    FarewellReason,
    Heat,
    HostMessage,
    LessonSent,
    Lobby,
    Notes,
    PictureSent,
    Refusal,
    Refused,
    Room,
    Seated,
    SentenceHeat,
    Whole,
)
from media_literacy.classroom.protocol.note_pieces import read_piece, with_pieces
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.engine.attempts.attempt import MarkQuestions
from media_literacy.engine.attempts.class_attempt import MarkingRules
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue


class Screen(Enum):
    """The pages of a seat."""

    CONNECTING = auto()
    NAMES = auto()
    ADMISSION = auto()
    LOBBY = auto()
    CONTENT_NOTE = auto()
    READER = auto()
    EYES_UP = auto()
    LESSON_PAGES = auto()
    """The result, *Leave the page* and the debrief, as of any lesson."""
    GONE = auto()
    """The lesson is over for this seat."""


_NO_HEAT: Mapping[int, SentenceHeat] = MappingProxyType({})


class JoinedClass(NamedTuple):
    """One moment. `lesson` is the edition with all notes that were revealed, in that order.

    `late` are the numbers of events that came too late to count.
    """

    connection: ParticipantState = ParticipantState(Phase.CONNECTED)
    lobby: Lobby | None = None
    seated: Seated | None = None
    room: Room | None = None
    lesson: Lesson | None = None
    pictures: frozenset[str] = frozenset()
    revealed: tuple[int, ...] = ()
    heat: Mapping[int, SentenceHeat] = _NO_HEAT
    acknowledged: int = 0
    late: frozenset[int] = frozenset()
    whole: Whole | None = None
    farewell: FarewellReason | None = None

    @property
    def has_all_pictures(self) -> bool:
        """Whether the article can be laid out as it will stay."""
        blocks = self.lesson.article.blocks if self.lesson is not None else ()
        return all(block.picture is None or block.picture.source in self.pictures for block in blocks)

    @property
    def stage(self) -> Stage:
        """Where the class is."""
        return self.room.stage if self.room is not None else Stage.LOBBY


def after(state: JoinedClass, message: HostMessage) -> JoinedClass:
    """The state after one more message; MalformedMessageError for a lesson or a note that is none."""
    match message:
        case Lobby():
            return state._replace(lobby=message)
        case Seated():
            token = message.token or (state.seated.token if state.seated is not None else "")
            seated = message._replace(token=token)
            return state._replace(seated=seated, acknowledged=max(state.acknowledged, message.acknowledged))
        case Room():
            return state._replace(room=message)
        case LessonSent():
            return state if state.lesson is not None else state._replace(lesson=read_edition(message.edition))
        case PictureSent():
            return state._replace(pictures=state.pictures | {message.name})
        case Acknowledged():
            late = state.late.union(message.refused)
            return state._replace(acknowledged=max(state.acknowledged, message.to), late=late)
        case Notes() if state.lesson is not None:
            catalogue = load_catalogue()
            pieces = {number: read_piece(piece, catalogue) for number, piece in message.pieces.items()}
            revealed = tuple(dict.fromkeys((*state.revealed, *pieces)))
            return state._replace(lesson=with_pieces(state.lesson, pieces), revealed=revealed)
        case Heat():
            return state._replace(heat=message.sentences)
        case Whole():
            return state._replace(whole=message)
        case Farewell():
            return state._replace(farewell=message.reason)
        case Refused() if state.seated is not None:  # while the connection was lost
            return state._replace(farewell=_SEAT_GONE.get(message.reason, state.farewell))
        case _:
            return state


_BEFORE_READING = {Stage.LOBBY: Screen.LOBBY, Stage.CONTENT_NOTE: Screen.CONTENT_NOTE}
_AFTER_READING = frozenset({Stage.LEAVE_PAGE, Stage.DEBRIEF, Stage.ENDED})
ENDS_THE_CLASS = frozenset(
    {FarewellReason.ENDED, FarewellReason.REMOVED, FarewellReason.RELEASED, FarewellReason.TAKEN_OVER}
)
"""After another farewell the connection is tried again."""


_SEAT_GONE = {
    Refusal.REMOVED: FarewellReason.REMOVED,
    Refusal.SEAT_UNKNOWN: FarewellReason.RELEASED,
    Refusal.ENDED: FarewellReason.ENDED,
}
"""Refusals that come when somebody wants back to a seat that is there no more."""


def screen_of(state: JoinedClass) -> Screen:
    """Which page is to be shown."""
    if state.farewell in ENDS_THE_CLASS:
        has_result = state.farewell is FarewellReason.ENDED and state.whole is not None
        return Screen.LESSON_PAGES if has_result else Screen.GONE
    if state.seated is None:
        return Screen.NAMES if state.lobby is not None and state.lobby.names else Screen.CONNECTING
    if state.seated.awaits_admission:
        return Screen.ADMISSION
    if state.room is not None and state.room.eyes_up:
        return Screen.EYES_UP
    if state.stage in _AFTER_READING and state.whole is not None:
        return Screen.LESSON_PAGES
    if state.stage is Stage.ENDED:
        return Screen.GONE
    if state.lesson is None or not state.has_all_pictures:
        return Screen.LOBBY
    return _BEFORE_READING.get(state.stage, Screen.READER)


def marking_rules(room: Room) -> MarkingRules:
    """What a learner may do with the article at this moment of the class."""
    aids = {aid.value for aid in room.aids}
    return MarkingRules(
        counts_reading=room.accepts_marks or room.stage is Stage.READ,
        takes_marks=room.accepts_marks,
        has_second_look=room.stage is Stage.MARK and room.mode is Mode.INVESTIGATE,
        questions=MarkQuestions("reasons" in aids, "confidence" in aids),
        gives_hints="hints" in aids and room.accepts_marks,
    )
