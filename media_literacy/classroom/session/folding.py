"""How each record changes a class: the only way in which it changes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState, ReleasedWords, SeatState
from media_literacy.classroom.session.commands import (
    Admit,
    AdmitAll,
    AssignName,
    Command,
    End,
    EyesUp,
    GiveTime,
    GoBack,
    LockLobby,
    MoveOn,
    ReleaseSeat,
    ReleaseWords,
    RemoveLearner,
    RemoveSeats,
    Reveal,
    RevealAll,
    SetAids,
    SetMode,
    TurnAwayAll,
    UnlockLobby,
)
from media_literacy.classroom.session.records import (
    CommandGiven,
    EventsTaken,
    HelpAsked,
    HintTaken,
    Record,
    SeatTaken,
)
from media_literacy.classroom.session.seat_events import host_event, size_of
from media_literacy.classroom.session.stage_order import next_stage, previous_stage
from media_literacy.engine.attempts.attempt_state import apply
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.pointing_out import named_in_hint, newly_pointed_out
from media_literacy.lesson.model import NO_SENTENCE, Lesson


def folded(state: ClassState, record: Record, lesson: Lesson) -> ClassState:
    """The class after one more record."""
    match record:
        case CommandGiven(command, at):
            return _after_command(state, command, at, lesson)
        case SeatTaken():
            return _with_seat(state, _taken(state.seats.get(record.seat), record))
        case EventsTaken():
            return _with_seat(state, _after_events(state.seats[record.seat], record, lesson))
        case HintTaken():
            return _with_seat(state, _after_hint(state.seats[record.seat], record, lesson))
        case HelpAsked():
            return _with_seat(state, replace(state.seats[record.seat], asked_all_hints=True, hinted_at=record.at))


def noted_numbers(lesson: Lesson) -> tuple[int, ...]:
    """The sentences that there is something to reveal of, in reading order."""
    return tuple(sentence.number for sentence in lesson.article.sentences if sentence.notes)


def _after_command(state: ClassState, command: Command, at: float, lesson: Lesson) -> ClassState:
    match command:
        case MoveOn():
            return _at_stage(state, next_stage(state, lesson) or state.stage, at, lesson)
        case GoBack():
            return _at_stage(state, previous_stage(state, lesson) or state.stage, at, lesson)
        case End():
            return _at_stage(state, Stage.ENDED, at, lesson)
        case GiveTime(seconds):
            begin = at if state.deadline is None else max(at, state.deadline)
            return replace(state, deadline=begin + seconds if seconds else None)
        case SetMode(mode):
            return replace(state, mode=mode)
        case SetAids(aids):
            return replace(state, aids=aids)
        case EyesUp(is_on):
            return replace(state, eyes_up=is_on)
        case Reveal(number):
            revealed = state.revealed if number in state.revealed else (*state.revealed, number)
            return replace(state, revealed=revealed, on_projector=number)
        case RevealAll():
            return replace(state, revealed=_all_revealed(state, lesson))
        case LockLobby() | UnlockLobby():
            return replace(state, is_locked=isinstance(command, LockLobby))
        case ReleaseWords():
            return replace(state, words=_words_after(state.words, command))
        case AdmitAll():
            return _with_all(state, state.seats_waiting, awaits_admission=False)
        case TurnAwayAll():
            return _with_all(state, state.seats_waiting, is_removed=True)
        case RemoveSeats(numbers, only_unmarked):
            seats = (seat for number in numbers if (seat := state.seat(number)) is not None)
            gone = (seat for seat in seats if not (only_unmarked and seat.attempt.marks))
            return _with_all(state, gone, is_removed=True)
        case Admit() | ReleaseSeat() | RemoveLearner() | AssignName():
            return _with_seat(state, _after_seat_command(state.seats[command.seat], command))


def _with_all(state: ClassState, seats: Iterable[SeatState], **changes: bool) -> ClassState:
    changed = {seat.number: replace(seat, **changes) for seat in seats}
    return replace(state, seats=MappingProxyType(state.seats | changed))


def _after_seat_command(seat: SeatState, command: Admit | ReleaseSeat | RemoveLearner | AssignName) -> SeatState:
    match command:
        case Admit():
            return replace(seat, awaits_admission=False)
        case ReleaseSeat():
            return replace(seat, token_hash="")
        case RemoveLearner():
            return replace(seat, is_removed=True)
        case AssignName():
            return replace(seat, person=command.person)


def _at_stage(state: ClassState, stage: Stage, at: float, lesson: Lesson) -> ClassState:
    """At another stage. With the whole lesson everything is revealed, whatever was talked about before."""
    if stage is state.stage:
        return state
    moved = replace(state, stage=stage, stage_since=at, deadline=None, eyes_up=False)
    is_whole = state.is_whole or not stage.is_before(Stage.LEAVE_PAGE)
    return replace(
        moved,
        shown_closed_at=_closed_at(state.takes_shown, moved.takes_shown, state.shown_closed_at, at),
        marks_closed_at=_closed_at(state.takes_marks, moved.takes_marks, state.marks_closed_at, at),
        has_taken_marks=state.has_taken_marks or moved.takes_marks,
        is_whole=is_whole,
        revealed=_all_revealed(state, lesson) if is_whole else state.revealed,
    )


def _closed_at(was_open: bool, is_open: bool, closed_at: float | None, at: float) -> float | None:
    if is_open:
        return None
    return at if was_open else closed_at


def _all_revealed(state: ClassState, lesson: Lesson) -> tuple[int, ...]:
    return (*state.revealed, *(number for number in noted_numbers(lesson) if number not in state.revealed))


def _words_after(words: tuple[ReleasedWords, ...], command: ReleaseWords) -> tuple[ReleasedWords, ...]:
    about = ReleasedWords(command.seat, command.number, command.text)
    others = tuple(each for each in words if each != about)
    return (*others, about) if command.is_shown else others


def _with_seat(state: ClassState, seat: SeatState) -> ClassState:
    seats = state.seats.copy()  # many times faster than to copy it entry by entry
    seats[seat.number] = seat
    return replace(state, seats=MappingProxyType(seats))


def _taken(seat: SeatState | None, record: SeatTaken) -> SeatState:
    if seat is not None:  # released, and now claimed again with all that was done on it
        return replace(
            seat,
            token_hash=record.token_hash,
            is_browser=record.is_browser,
            awaits_admission=record.awaits_admission,
            active_at=record.at,
        )
    return SeatState(
        record.seat,
        record.name,
        record.token_hash,
        record.is_browser,
        record.awaits_admission,
        joined_at=record.at,
        active_at=record.at,
    )


def _after_events(seat: SeatState, record: EventsTaken, lesson: Lesson) -> SeatState:
    attempt, counted = seat.attempt, list[Event]()
    for number, sent in enumerate(record.events, record.first):
        event = None if number in record.refused else host_event(sent, lesson)
        if event is not None:
            attempt = apply(attempt, event)
            counted.append(event)
    has_marked = any(event.kind is EventKind.MARKED for event in counted)
    return replace(
        seat,
        sent=(*seat.sent, *record.events),
        size=seat.size + sum(map(size_of, record.events)),
        refused=seat.refused.union(record.refused),
        attempt=attempt,
        events=(*seat.events, *counted),
        active_at=record.at if counted else seat.active_at,
        asked_all_hints=seat.asked_all_hints and not has_marked,
    )


def _after_hint(seat: SeatState, record: HintTaken, lesson: Lesson) -> SeatState:
    """As `Attempt.ask_hint` records it."""
    problem = lesson.article.sentences[record.number - 1].id if record.number else NO_SENTENCE
    at = datetime.fromtimestamp(record.at, UTC).isoformat(timespec="milliseconds")
    elapsed = seat.events[-1].elapsed if seat.events else 0.0
    hint = Event(EventKind.HINT, (problem,) if record.number else (), str(record.rung), at, elapsed)
    events = [hint]
    if new := newly_pointed_out(named_in_hint(problem, record.rung, lesson), seat.attempt, lesson):
        events.append(Event(EventKind.POINTED_OUT, new, "", at, elapsed))
    attempt = seat.attempt
    for event in events:
        attempt = apply(attempt, event)
    return replace(
        seat,
        attempt=attempt,
        events=(*seat.events, *events),
        hinted_at=record.at,
        active_at=record.at,
        asked_all_hints=False,
    )
