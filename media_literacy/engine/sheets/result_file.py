"""The file in which a page gives its whole result away: read as a stranger's file. This is its definition.

It is JSON in UTF-8, one object:

    {"media-literacy-result": 1,
     "lesson": "kites",                    the id of the lesson, to say which one it was
     "digest": "a1b2c3",                   of the lesson, as the page has it (`lesson_digest.digest_text`)
     "attempt": 11184810,                  the number that the code of this attempt has, 24 bits
     "name": "Ada",                        what was typed as a name; may be empty or missing
     "events": [{"kind": "opened", "sentences": [], "value": "investigate", "at": "…", "elapsed": 0}, …]}

Events are those of `engine.attempts.events`, in the order in which they happened, with the names and values that the
store keeps: the first is OPENED with the mode, which stays the same, and one of them is REVEALED. `at` is the wall
clock in ISO 8601, `elapsed` seconds since the attempt was opened. CHANGED is the author's, and in no file. Other keys
are passed over. A page without its key does not know the ids of sentences, since a label of a note may say too much: it
names them by their numbers (`numbered_id`).

No number of the page is trusted: the events are replayed and graded as those of an attempt at the lesson that is open.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeGuard, cast

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_words import bounded_line
from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digests
from media_literacy.engine.sheets.result_code import ATTEMPT_BITS, wrong_lesson
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode, Sentence, SentenceId

FORMAT = 1
LARGEST = 2 * 1024 * 1024
"""In bytes. An hour at the longest lesson is a tenth of it."""
MOST_EVENTS = 20_000
MOST_SENTENCES = 5_000
"""Named by one event; no lesson has as many."""
LONGEST_VALUE = 4_000
LONGEST_NAME = 80

_KEY = "media-literacy-result"
_KINDS = frozenset(EventKind) - {EventKind.CHANGED}
_LONGEST_ELAPSED = 1e9  # thirty years


class ResultFile(NamedTuple):
    """What a file says of an attempt at the lesson that it was read for."""

    digest: int
    attempt: int
    mode: Mode
    name: str
    events: tuple[Event, ...]


class _DamagedError(ValueError):
    """Something in the file is not what a page writes."""


def looks_like_result_file(data: bytes) -> bool:
    """Whether these are the first bytes of an object in JSON: what else is wrong with it is to be said."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def read_result_file(data: bytes, lesson: Lesson) -> ResultFile:
    """The attempt in a file; AppError where it is none, or one at another lesson. Nothing is taken of it by halves."""
    if len(data) > LARGEST:
        raise AppError(_("This file is too large for a result."))
    try:
        table = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as problem:
        raise _not_a_result() from problem
    if not isinstance(table, dict) or not _is_whole_number(table.get(_KEY)):
        raise _not_a_result()
    if table[_KEY] > FORMAT:
        raise AppError(_("This result was made by a newer version of the program."), hint=_("Update this one."))
    digest = next((each for each in lesson_digests(lesson) if digest_text(each) == table.get("digest")), None)
    if digest is None:
        raise _other_lesson(table.get("lesson"), lesson)
    try:
        return _result(table, digest, {numbered_id(sentence): sentence.id for sentence in lesson.article.sentences})
    except _DamagedError as problem:
        raise AppError(_("This result is damaged, and was not taken.")) from problem


def write_result_file(result: ResultFile, lesson: Lesson) -> str:
    """The same as a file of its own."""
    table = {
        _KEY: FORMAT,
        "lesson": lesson.front.id,
        "digest": digest_text(result.digest),
        "attempt": result.attempt,
        "name": result.name,
        "events": [event._asdict() for event in result.events],
    }
    return json.dumps(table, ensure_ascii=False)


def bounded_name(text: str) -> str:
    """A name as a table shows it."""
    return bounded_line(text, LONGEST_NAME)


def numbered_id(sentence: Sentence) -> SentenceId:
    """What stands for the id of a sentence where that would tell which sentences have a note; no id is like it."""
    return SentenceId(f"#{sentence.number}")


def _result(table: dict[str, Any], digest: int, names: Mapping[SentenceId, SentenceId]) -> ResultFile:
    attempt, events = table.get("attempt"), table.get("events")
    if not _is_whole_number(attempt) or not 0 <= attempt < 1 << ATTEMPT_BITS:
        raise _DamagedError("attempt")
    if not isinstance(events, list) or not 1 <= len(events) <= MOST_EVENTS:
        raise _DamagedError("events")
    happened = tuple(_event(event, names) for event in events)
    modes = {event.value for event in happened if event.kind is EventKind.OPENED}
    if happened[0].kind is not EventKind.OPENED or len(modes) != 1 or not modes <= set(Mode):
        raise _DamagedError("mode")
    if EventKind.REVEALED not in {event.kind for event in happened}:
        raise AppError(_("This page was not read to its end, so there is no result yet."))
    name = bounded_name(_text(table.get("name", "")))
    return ResultFile(digest, attempt, Mode(modes.pop()), name, happened)


def _event(found: object, names: Mapping[SentenceId, SentenceId]) -> Event:
    if not isinstance(found, dict):
        raise _DamagedError("event")
    table = cast("dict[str, Any]", found)
    kind, sentences, elapsed = table.get("kind"), table.get("sentences", []), table.get("elapsed", 0)
    if not isinstance(kind, str) or kind not in _KINDS:
        raise _DamagedError("kind")
    if not isinstance(sentences, list) or len(sentences) > MOST_SENTENCES:
        raise _DamagedError("sentences")
    if isinstance(elapsed, bool) or not isinstance(elapsed, int | float) or not 0 <= elapsed <= _LONGEST_ELAPSED:
        raise _DamagedError("elapsed")
    ids = (SentenceId(_text(sentence)) for sentence in sentences)
    named = tuple(names.get(sentence, sentence) for sentence in ids)
    return Event(EventKind(kind), named, _text(table.get("value", "")), _text(table.get("at", "")), float(elapsed))


def _text(found: object) -> str:
    """A text without half letters, which nothing can keep."""
    if not isinstance(found, str) or len(found) > LONGEST_VALUE:
        raise _DamagedError("text")
    return found.encode(errors="ignore").decode()


def _is_whole_number(found: object) -> TypeGuard[int]:
    return isinstance(found, int) and not isinstance(found, bool)


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _not_a_result() -> AppError:
    return AppError(_("This file is not the result of a lesson."))


def _other_lesson(id: object, lesson: Lesson) -> AppError:
    """A file says which lesson it is of, where a code cannot."""
    named = bounded_name(id) if isinstance(id, str) else ""
    if not named or named == lesson.front.id:
        return wrong_lesson()
    return AppError(_("This is a result of another lesson, “{lesson}”.").format(lesson=named))
