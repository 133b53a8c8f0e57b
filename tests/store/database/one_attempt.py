"""A folder with one attempt in it."""

from contextlib import closing

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

KEY = LessonKey("city", "buses")
MARKED = Event(EventKind.MARKED, (SentenceId("a"),))


def events_in(folder):
    with closing(ProgressStore.open(folder)) as store:
        found = next(reversed(store.attempts(KEY)), None)
        return found.events if found else ()
