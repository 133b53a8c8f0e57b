"""A folder with one attempt, written to and copied as by one start after the other."""

import os
from contextlib import closing

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

KEY = LessonKey("city", "buses")
DAY = 24 * 60 * 60


def marked(number):
    return Event(EventKind.MARKED, (SentenceId(f"s-{number}"),))


def write(folder, number, *, copy=True):
    """Record one more event, and keep a copy as the next start would."""
    with closing(ProgressStore.open(folder)) as store:
        store.start_attempt("one", KEY, Mode.GUIDED, (Answer(SentenceId("s-1"), "Every shop must close."),))
        store.record("one", [marked(number)])
        if copy:
            store.keep_backup()


def open_and_read(folder):
    """The diagnostic at opening and the events that are there."""
    with closing(ProgressStore.open(folder)) as store:
        found = next(reversed(store.attempts(KEY)), None)
        return store.diagnostic, found.events if found else ()


def age_copies(folder):
    """Make every copy a day older."""
    for path in backups(folder):
        moment = path.stat().st_mtime - DAY
        os.utime(path, (moment, moment))


def truncate(path):
    path.write_bytes(path.read_bytes()[:6000])
