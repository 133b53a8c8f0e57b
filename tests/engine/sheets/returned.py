"""Results as pages give them away, for tests."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.engine.sheets.result_code import ResultCode, coded_sentences, encode
from media_literacy.lesson.model import Lesson, Mode


def code_of(attempt: Attempt, lesson: Lesson, number: int = 7, *, has_key: bool = True) -> str:
    """The code that a page shows for an attempt."""
    sentences = coded_sentences(grade(attempt.state, lesson))
    return encode(ResultCode(lesson_digest(lesson, has_key=has_key), number, attempt.mode, sentences))


def file_of(lesson: Lesson, events: Any = (), number: int = 7, more: Mapping[str, Any] = MappingProxyType({})) -> bytes:
    """The file that a page saves for these events; `more` are keys in place of the usual ones."""
    table = {
        "media-literacy-result": 1,
        "lesson": lesson.front.id,
        "digest": digest_text(lesson_digest(lesson)),
        "attempt": number,
        "name": "",
        "events": [event._asdict() if hasattr(event, "_asdict") else event for event in events],
    }
    return json.dumps(table | dict(more)).encode()


def revealed(attempt: Attempt) -> Attempt:
    """Read to its end."""
    attempt.read_all()
    if attempt.mode is Mode.INVESTIGATE:
        attempt.read_all()
    return attempt
