"""Lessons that somebody read and that are no longer among the lessons: gone from their pack, renamed, or moved."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.store.database.records import LessonKey, StoredAttempt
from media_literacy.store.progress.lesson_history import LessonHistory, history_without_lesson


class LostLesson(NamedTuple):
    """What was kept of one: the headline of its article, where its file lay, and what was done in it."""

    key: LessonKey
    headline: str
    file: Path | None
    history: LessonHistory


def lost_lessons(attempts: Iterable[StoredAttempt], listed: Collection[LessonKey]) -> list[LostLesson]:
    """Those with a result and a key that is not listed, the one begun last first; `attempts` as they were begun."""
    kept: defaultdict[LessonKey, list[StoredAttempt]] = defaultdict(list)
    last: dict[LessonKey, int] = {}
    for number, attempt in enumerate(attempts):
        if attempt.key not in listed:
            kept[attempt.key].append(attempt)
            last[attempt.key] = number
    found = []
    for key in sorted(kept, key=last.__getitem__, reverse=True):
        tries = kept[key]
        history = history_without_lesson(tries)
        if history.first_result is not None:
            file = next((attempt.file for attempt in reversed(tries) if attempt.file is not None), None)
            found.append(LostLesson(key, _headline(tries[-1].answers) or key.lesson, file, history))
    return found


def _headline(answers: Iterable[Answer]) -> str:
    in_order = sorted(answers, key=lambda answer: answer.block_kind != BlockKind.HEADLINE)
    return in_order[0].text if in_order else ""
