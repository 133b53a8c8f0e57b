"""A lesson that is edited after it was read: who reads it, comes back, or had read it in an older version."""

from pathlib import Path

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.matching.sentence_map import texts_of
from media_literacy.lesson.model import Lesson, Mode, SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.database.connection import transaction
from media_literacy.store.database.migrations import MIGRATIONS
from media_literacy.store.database.opening import open_progress
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore
from media_literacy.store.progress.resumed_attempt import Resumed, resumed

KEY = LessonKey("valley", "lanes")
EVERYBODY, COLD, LETTERS = SentenceId("everybody"), SentenceId("cold"), SentenceId("letters")
SOURCE = """\
# Shops face ruin as bus lanes arrive

Everybody knows that the lanes will destroy every shop in town.[^everybody] It was a cold evening in the valley.[^cold]
Dr. Lee counted 214 letters, and most were in favour.[^letters]

[^everybody]: **Flag: overclaim.** No source is given for “every”.

[^cold]: **Fine: can be checked.** The weather service keeps the temperatures.

[^letters]: **Fine: overclaim.** Here it is counted, and the person who counted is named.
"""


def lesson(*edits: tuple[str, str]) -> Lesson:
    source = SOURCE
    for before, after in edits:
        assert before in source
        source = source.replace(before, after)
    found = parse_lesson(source.encode(), Path("lanes.md")).lesson
    assert found is not None
    return found


def read(store: ProgressStore, now: Lesson, *, is_revealed: bool = False) -> None:
    """Read the lesson as it is now, mark the flag and one that is sound, and perhaps see the result."""
    store.start_attempt("first", KEY, Mode.INVESTIGATE, answer_key(now))
    everything = tuple(sentence.id for sentence in now.article.sentences)
    events = [
        Event(EventKind.OPENED, value="investigate"),
        Event(EventKind.SHOWN, everything),
        Event(EventKind.MARKED, (EVERYBODY,)),
        Event(EventKind.MARKED, (COLD,)),
        *([Event(EventKind.REVEALED)] if is_revealed else []),
    ]
    store.record("first", events)


def come_back(store: ProgressStore, now: Lesson) -> tuple[Resumed, AttemptState]:
    """Open the lesson again as the app does: a copy is kept where the lesson is another one now."""
    stored = next(reversed(store.attempts(KEY)), None)
    assert stored is not None
    found = resumed(stored, now)
    if not found.attempt_id:
        name = f"copy {len(store.attempts(KEY))}"
        store.start_attempt(name, KEY, stored.mode, answer_key(now), continues=found.continues)
        store.record(name, found.events)
    return found, replay(found.events)


def earlier(folder: Path, *events: tuple[str, str]) -> None:
    """An attempt as the first version kept it, without verdicts."""
    connection, _diagnostic = open_progress(folder, steps=MIGRATIONS[:1])
    with transaction(connection) as change:
        change.execute(
            "INSERT INTO attempt (number, id, pack, lesson, mode, touched) VALUES (1, 'first', ?, ?, 'guided', 1)",
            (KEY.pack, KEY.lesson),
        )
        change.executemany("INSERT INTO quote VALUES (1, ?, ?)", texts_of(lesson()).items())
        rows = [(number, *event) for number, event in enumerate(events, 1)]
        change.executemany("INSERT INTO event VALUES (1, ?, ?, ?, '', '', 0)", rows)
    connection.close()
