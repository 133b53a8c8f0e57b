"""Events on their way to the host and back."""

from factories import make_lesson

from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.seat.sent_events import as_guided, own_texts, to_events, to_seat_events
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId

WHOLE = make_lesson(flags=["The weather station sets the fares."], fine=["The town council sets the fares."])
SEAT = seat_lesson(WHOLE)
MARKED = Event(EventKind.MARKED, (SentenceId("#2"),), "", "2026-03-04T10:00:00+01:00", 1.5)


def test_events_go_to_the_host_by_number_and_come_back_as_they_were():
    (sent,) = to_seat_events([MARKED], SEAT)
    assert sent == SeatEvent(EventKind.MARKED, (2,), "", MARKED.at, 1.5)
    assert to_events([sent], SEAT) == (MARKED,)
    assert to_events([sent], WHOLE)[0].sentences == (WHOLE.article.sentences[1].id,)


def test_a_number_that_the_lesson_does_not_have_is_left_out():
    assert to_events([SeatEvent(EventKind.SHOWN, (1, 99))], SEAT)[0].sentences == ("#1",)


def test_a_guided_class_is_kept_as_guided():
    opened = Event(EventKind.OPENED, value=Mode.INVESTIGATE.value)
    assert as_guided([opened, MARKED]) == (opened._replace(value="guided"), MARKED)


def test_what_somebody_writes_for_themselves_is_not_sent():
    texts = [
        Event(kind, (SentenceId("#1"),), "mine")
        for kind in (
            EventKind.OWN_NOTE,
            EventKind.FACT,
            EventKind.FACT_REMOVED,
            EventKind.FACT_MOVED,
            EventKind.OWN_FIX,
        )
    ]
    assert to_seat_events([*texts, MARKED], SEAT) == to_seat_events([MARKED], SEAT)
    kept = own_texts([*texts, MARKED], WHOLE)
    assert [event.kind for event in kept] == [text.kind for text in texts]
    assert {event.sentences for event in kept} == {(WHOLE.article.sentences[0].id,)}
