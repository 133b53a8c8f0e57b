"""Which commands of the teacher hold where the class is."""

from media_literacy.classroom.protocol.messages import Refusal
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState
from media_literacy.classroom.session.class_views import can_set_mode
from media_literacy.classroom.session.commands import (
    Admit,
    AssignName,
    Command,
    End,
    GoBack,
    MoveOn,
    ReleaseSeat,
    ReleaseWords,
    RemoveLearner,
    Reveal,
    RevealAll,
    SetMode,
)
from media_literacy.classroom.session.stage_order import next_stage, previous_stage
from media_literacy.lesson.model import READING_MODES, Lesson


def refusal_of(command: Command, state: ClassState, lesson: Lesson) -> Refusal | None:
    """Why a command does not hold now; None where it does."""
    match command:
        case MoveOn():
            is_possible = next_stage(state, lesson) is not None
        case GoBack():
            is_possible = previous_stage(state, lesson) is not None
        case SetMode(mode):
            is_possible = can_set_mode(state) and mode in READING_MODES
        case Reveal(number):
            is_possible = not state.stage.is_before(Stage.DISCUSS) and number <= len(lesson.article.sentences)
        case RevealAll():
            is_possible = not state.stage.is_before(Stage.DISCUSS)
        case Admit() | ReleaseSeat() | RemoveLearner():
            return None if state.seat(command.seat) is not None else Refusal.SEAT_UNKNOWN
        case AssignName():
            return _refusal_of_name(command, state)
        case ReleaseWords(is_shown=True):
            is_possible = _says(command, state, lesson)
        case End():
            is_possible = state.stage is not Stage.ENDED
        case _:
            is_possible = True
    return None if is_possible else Refusal.NOT_NOW


def _refusal_of_name(command: AssignName, state: ClassState) -> Refusal | None:
    if state.seat(command.seat) is None:
        return Refusal.SEAT_UNKNOWN
    others = (seat for seat in state.seats.values() if seat.number != command.seat and not seat.is_removed)
    is_taken = command.person and any(command.person in (seat.name, seat.person) for seat in others)
    return Refusal.NAME_TAKEN if is_taken else None


def _says(command: ReleaseWords, state: ClassState, lesson: Lesson) -> bool:
    """Whether the words stand there as the teacher read them."""
    seat = state.seat(command.seat)
    if seat is None or command.number > len(lesson.article.sentences):
        return False
    mark = seat.attempt.marks.get(lesson.article.sentences[command.number - 1].id)
    return mark is not None and bool(command.text) and mark.own_words == command.text
