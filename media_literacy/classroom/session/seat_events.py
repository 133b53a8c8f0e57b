"""Events of a seat: what they are to the host, and which of them count where the class is now."""

from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import ABOUT_SENTENCES, Event, EventKind
from media_literacy.engine.attempts.lesson_traits import pack_traits, traits_of
from media_literacy.lesson.model import Lesson, Mode

LATE_GRACE = 10.0
"""Seconds in which what was on its way when the room stopped taking it still comes in, counted from then, or from the
return of a seat whose connection was lost."""

_BYTES_OF_AN_EVENT = 60

_AT_ANY_TIME = frozenset(
    {
        EventKind.OPENED,
        EventKind.LEFT,
        EventKind.LESSON_TRAITS,
        EventKind.OWN_NOTE,
        EventKind.FACT,
        EventKind.FACT_REMOVED,
        EventKind.FACT_MOVED,
    }
)
_MARKS = frozenset(
    {
        EventKind.MARKED,
        EventKind.UNMARKED,
        EventKind.REASON,
        EventKind.CONFIDENCE,
        EventKind.PREDICTED,
        EventKind.SECOND_LOOK,
        EventKind.READ_ALL,
    }
)
_NOT_IN_GUIDED = frozenset({EventKind.REASON, EventKind.CONFIDENCE, EventKind.PREDICTED, EventKind.SECOND_LOOK})
_AFTER_A_NOTE = frozenset({EventKind.NOTE_OPENED, EventKind.NOTE_FOLDED, EventKind.OWN_FIX})
_AFTER_THE_WHOLE = frozenset(
    {
        EventKind.REVEALED,
        EventKind.CARD_OPENED,
        EventKind.CHOSE_SEARCH,
        EventKind.HIT_OPENED,
        EventKind.SEARCH_JUDGED,
        EventKind.SEARCH_FOUND,
        EventKind.DEBRIEF_SEEN,
    }
)
_ONLY_SENTENCES = frozenset({EventKind.SHOWN, EventKind.MARKED, EventKind.UNMARKED, EventKind.READ_ALL})
"""Nothing beside their sentences could be wrong in them."""


def host_event(sent: SeatEvent, lesson: Lesson) -> Event | None:
    """The event by the ids of the lesson; None where it says nothing of this lesson.

    A seat knows neither the traits of the lesson nor any way through it but Investigate.
    """
    sentences = lesson.article.sentences
    if any(number > len(sentences) for number in sent.numbers):
        return None
    value = sent.value
    if sent.kind is EventKind.OPENED:
        value = Mode.INVESTIGATE.value
    elif sent.kind is EventKind.LESSON_TRAITS:
        value = pack_traits(traits_of(lesson))
    named = tuple(sentences[number - 1].id for number in sent.numbers)
    event = Event(sent.kind, named, value, sent.at, sent.elapsed)
    if sent.kind in _ONLY_SENTENCES:
        return event if named or sent.kind not in ABOUT_SENTENCES else None
    return next(fitting((event,), lesson), None)


def size_of(sent: SeatEvent) -> int:
    """About how many bytes it takes up where it is kept."""
    return _BYTES_OF_AN_EVENT + len(sent.value) + 4 * len(sent.numbers)


def seat_event(event: Event, numbers: dict[str, int]) -> SeatEvent:
    """The event by the numbers of the sentences."""
    named = tuple(numbers[sentence] for sentence in event.sentences)
    return SeatEvent(event.kind, named, event.value, event.at, event.elapsed)


def counts(
    sent: SeatEvent, seat: SeatState, state: ClassState, lesson: Lesson, now: float, connected_at: float | None
) -> bool:
    """Whether an event counts that arrives now. `connected_at` is when the seat's connection was made."""
    return _is_in_time(sent.kind, seat, state, now, connected_at) and host_event(sent, lesson) is not None


def _is_in_time(kind: EventKind, seat: SeatState, state: ClassState, now: float, connected_at: float | None) -> bool:
    if kind in _AT_ANY_TIME:
        return True
    if kind is EventKind.SHOWN:
        return not seat.has_committed and _is_open(state.takes_shown, state.shown_closed_at, state, now, connected_at)
    if kind in _MARKS:
        if seat.has_committed or (state.mode is Mode.GUIDED and kind in _NOT_IN_GUIDED):
            return False
        return _is_open(state.takes_marks, state.marks_closed_at, state, now, connected_at)
    if kind in _AFTER_A_NOTE:
        return bool(state.revealed)
    return kind in _AFTER_THE_WHOLE and state.is_whole


def _is_open(
    is_taken: bool, closed_at: float | None, state: ClassState, now: float, connected_at: float | None
) -> bool:
    """Whether the room takes it, or stopped a moment ago for this seat, with nothing revealed since."""
    if is_taken:
        return True
    if closed_at is None or state.revealed or not state.stage.is_before(Stage.LEAVE_PAGE):
        return False
    return now <= max(closed_at, connected_at or closed_at) + LATE_GRACE
