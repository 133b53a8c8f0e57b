"""The events of an attempt on their way to the host and back: there a sentence is a number, here it has its id."""

from collections.abc import Iterable, Mapping

from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.sheets.result_file import numbered_id
from media_literacy.lesson.model import Lesson, Mode, SentenceId

MARKS = frozenset({EventKind.MARKED, EventKind.UNMARKED, EventKind.REASON, EventKind.CONFIDENCE})
"""What somebody does with a mark."""

OWN_TEXTS = frozenset(
    {EventKind.OWN_NOTE, EventKind.FACT, EventKind.FACT_REMOVED, EventKind.FACT_MOVED, EventKind.OWN_FIX}
)
"""What somebody writes for themselves: it stays here."""


def to_seat_events(events: Iterable[Event], lesson: Lesson) -> tuple[SeatEvent, ...]:
    """The events that the host is told: all but those of which a learner's own texts are made."""
    numbers = {sentence.id: sentence.number for sentence in lesson.article.sentences}
    return tuple(
        SeatEvent(
            event.kind, tuple(numbers[sentence] for sentence in event.sentences), event.value, event.at, event.elapsed
        )
        for event in events
        if event.kind not in OWN_TEXTS
    )


def to_events(events: Iterable[SeatEvent], lesson: Lesson) -> tuple[Event, ...]:
    """What came from the host, in terms of a lesson with the same article; numbers that it lacks are left out."""
    ids = {sentence.number: sentence.id for sentence in lesson.article.sentences}
    return tuple(
        Event(
            event.kind,
            tuple(ids[number] for number in event.numbers if number in ids),
            event.value,
            event.at,
            event.elapsed,
        )
        for event in events
    )


def as_guided(events: Iterable[Event]) -> tuple[Event, ...]:
    """The same where the class was Guided, which is practice: seats mark unanswered, and know Investigate alone."""
    return tuple(
        event._replace(value=Mode.GUIDED.value) if event.kind is EventKind.OPENED else event for event in events
    )


def own_texts(events: Iterable[Event], whole: Lesson) -> tuple[Event, ...]:
    """What a learner wrote for themselves while the lesson was read by number, by the ids of the whole lesson."""
    ids = {numbered_id(sentence): sentence.id for sentence in whole.article.sentences}
    return tuple(_renamed(event, ids) for event in events if event.kind in OWN_TEXTS)


def _renamed(event: Event, ids: Mapping[SentenceId, SentenceId]) -> Event:
    return event._replace(sentences=tuple(ids.get(sentence, sentence) for sentence in event.sentences))
