"""Ten years of daily use in a data folder: 4,000 attempts with 300,000 events."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore, new_attempt_id

ATTEMPTS, EVENTS, LESSONS, SENTENCES, MARKS = 4_000, 75, 200, 18, 6


def write_history(data: Path) -> None:
    """Leave it in the data folder, as the program would have written it."""
    chance, store = random.Random(7), ProgressStore.open(data)
    store._connection.execute("PRAGMA synchronous = OFF")  # years of it in one go
    begun = datetime(2026, 1, 1, 16, tzinfo=UTC)
    for number in range(ATTEMPTS):
        answers = _answers(number % LESSONS)
        name = new_attempt_id()
        events = tuple(
            _events(answers, (begun + timedelta(hours=21 * number)).isoformat(timespec="milliseconds"), chance)
        )
        store.start_attempt(name, LessonKey("term", f"lesson-{number % LESSONS}"), Mode.INVESTIGATE, answers)
        store.record(name, events)
    store.close()


def _answers(lesson: int) -> tuple[Answer, ...]:
    chance = random.Random(lesson)
    kinds = [str(kind.id) for kind in load_catalogue()]
    flags = [str(kind.id) for kind in load_catalogue().red_flags()]
    return tuple(
        Answer(
            SentenceId(f"s-{lesson}-{place}"),
            f"Sentence {place} of article {lesson}, as long as most sentences of a report are.",
            f"flag:{chance.choice(flags)}" if place % 4 == 1 else f"fine:{chance.choice(kinds)}",
            place + 1,
            place // 3,
            "headline" if place == 0 else "paragraph",
        )
        for place in range(SENTENCES)
    )


def _events(answers: tuple[Answer, ...], at: str, chance: random.Random) -> Iterator[Event]:
    yield Event(EventKind.OPENED, value="investigate", at=at)
    for number in range(EVENTS - 3 - 3 * MARKS):
        yield Event(EventKind.SHOWN, (answers[number % SENTENCES].sentence,), at=at, elapsed=float(number))
    for answer in chance.sample(answers, MARKS):
        yield Event(EventKind.MARKED, (answer.sentence,), at=at)
        yield Event(EventKind.REASON, (answer.sentence,), "role", at=at)
        yield Event(EventKind.CONFIDENCE, (answer.sentence,), chance.choice("123"), at=at)
    yield Event(EventKind.REVEALED, at=at)
    yield Event(EventKind.DEBRIEF_SEEN, at=at)
