"""Two lessons, the events of an attempt, and attempts made of them."""

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import LessonKey, new_attempt_id

BUSES = LessonKey("city", "bus-lanes")
PARKS = LessonKey("city", "parks")
OPENED = Event(EventKind.OPENED, value="guided", at="2026-03-01T09:00:00+00:00")
SHOWN = Event(EventKind.SHOWN, (SentenceId("a"), SentenceId("b")), at="2026-03-01T09:00:05+00:00", elapsed=5.25)
MARKED = Event(EventKind.MARKED, (SentenceId("a"),), at="2026-03-01T09:00:09+00:00", elapsed=9.5)
REVEALED = Event(EventKind.REVEALED, at="2026-03-01T09:10:00+00:00", elapsed=600.0)
DEBRIEFED = Event(EventKind.DEBRIEF_SEEN, at="2026-03-01T09:12:00+00:00", elapsed=720.0)


def begin(store, *events, key=BUSES, mode=Mode.GUIDED, answers=()):
    attempt = new_attempt_id()
    store.start_attempt(attempt, key, mode, answers)
    if events:
        store.record(attempt, events)
    return attempt
