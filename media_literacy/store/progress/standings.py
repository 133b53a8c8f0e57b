"""What is asked of all attempts at once: how far the learner has come with each lesson, which debriefs are pending."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

from media_literacy.engine.attempts.answer_key import kinds_met
from media_literacy.lesson.model import KindId
from media_literacy.store.database.records import LessonKey, PendingDebrief, Practice, Standing, path_from
from media_literacy.store.progress.tries import first_try, tries_of

_MILESTONE = "kind IN ('revealed', 'debrief-seen')"
"""The condition of the small index of these events, without which every event of an attempt is looked at."""

_STANDINGS_SQL = f"""
SELECT pack, lesson, id, continues, touched,
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'revealed' AND {_MILESTONE}),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen' AND {_MILESTONE})
FROM attempt ORDER BY number
"""

_STARTED_SQL = """
SELECT pack, lesson, (SELECT at FROM event WHERE attempt = number ORDER BY sequence LIMIT 1)
FROM attempt WHERE number IN (SELECT min(number) FROM attempt WHERE events > 0 GROUP BY pack, lesson)
"""

_LAST_SQL = """
SELECT pack, lesson, (SELECT at FROM event WHERE attempt = number ORDER BY sequence DESC LIMIT 1)
FROM attempt WHERE (pack, lesson, touched) IN (
    SELECT pack, lesson, max(touched) FROM attempt WHERE events > 0 GROUP BY pack, lesson)
"""

_SAID_SQL = """
SELECT DISTINCT pack, lesson, verdict FROM quote JOIN attempt ON quote.attempt = attempt.number
WHERE quote.attempt IN (
    SELECT min(number) FROM attempt GROUP BY pack, lesson UNION SELECT max(number) FROM attempt GROUP BY pack, lesson)
"""
"""Of each lesson as it was read first and as it was read last: what was between is mostly one of the two."""

_READ_LESSONS_SQL = f"""
SELECT count(DISTINCT pack || char(0) || lesson) FROM attempt
WHERE mode IN ('guided', 'investigate')
AND EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'revealed' AND {_MILESTONE})
"""

# What is judged item by item is corrected sentence by sentence, and gone on with from the lessons.
_PENDING_DEBRIEFS_SQL = f"""
WITH owed AS (
    SELECT pack, lesson FROM attempt WHERE mode <> ? GROUP BY pack, lesson
    HAVING NOT max(number IN (SELECT attempt FROM event WHERE kind = 'debrief-seen' AND {_MILESTONE})))
SELECT pack, lesson, (
    SELECT file FROM attempt AS latest WHERE latest.pack = attempt.pack AND latest.lesson = attempt.lesson
    ORDER BY number DESC LIMIT 1)
FROM attempt JOIN owed USING (pack, lesson) WHERE mode <> ? GROUP BY pack, lesson
HAVING max(EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind IN ('shown', 'marked')))
ORDER BY max(touched) DESC
"""


class _Row(NamedTuple):
    """One attempt."""

    id: str
    continues: str
    touched: int
    is_revealed: int
    debrief_seen: int


def read_standings(connection: sqlite3.Connection) -> dict[LessonKey, Standing]:
    """How far the learner has come with each lesson that was begun."""
    attempts: defaultdict[LessonKey, list[_Row]] = defaultdict(list)
    for pack, lesson, *row in connection.execute(_STANDINGS_SQL).fetchall():  # by number
        attempts[LessonKey(pack, lesson)].append(_Row(*row))
    started, last, kinds = _clocks(connection, _STARTED_SQL), _clocks(connection, _LAST_SQL), _read_kinds(connection)
    return {
        key: _standing(key, rows, started.get(key, ""), last.get(key, ""), kinds.get(key, frozenset()))
        for key, rows in attempts.items()
    }


def _standing(key: LessonKey, attempts: list[_Row], started: str, last: str, kinds: frozenset[KindId]) -> Standing:
    were_revealed = [any(attempt.is_revealed for attempt in parts) for parts in tries_of(attempts)]
    return Standing(
        key,
        started,
        last,
        is_revealed=any(were_revealed),
        debrief_seen=any(attempt.debrief_seen for attempt in attempts),
        tries=len(were_revealed),
        order=max(attempt.touched for attempt in attempts),
        practice=_practice(were_revealed),
        kinds=kinds,
    )


def _practice(were_revealed: list[bool]) -> Practice:
    if first_try(were_revealed) == len(were_revealed) - 1:
        return Practice.NONE
    return Practice.DONE if were_revealed[-1] else Practice.BEGUN


def count_read_lessons(connection: sqlite3.Connection) -> int:
    """How many lessons were read to their reveal, Guided or in Investigate."""
    return connection.execute(_READ_LESSONS_SQL).fetchone()[0]


def _clocks(connection: sqlite3.Connection, query: str) -> dict[LessonKey, str]:
    """What the wall clock said, by lesson."""
    return {LessonKey(pack, lesson): at for pack, lesson, at in connection.execute(query).fetchall()}


def _read_kinds(connection: sqlite3.Connection) -> dict[LessonKey, frozenset[KindId]]:
    said: defaultdict[LessonKey, list[str]] = defaultdict(list)
    for pack, lesson, verdict in connection.execute(_SAID_SQL).fetchall():
        said[LessonKey(pack, lesson)].append(verdict)
    return {key: kinds_met(texts) for key, texts in said.items()}


def read_pending_debriefs(connection: sqlite3.Connection, *, but_mode: str = "") -> tuple[PendingDebrief, ...]:
    """Lessons that were read in part and left before the debrief, the one worked on last first."""
    rows = connection.execute(_PENDING_DEBRIEFS_SQL, (but_mode, but_mode)).fetchall()
    return tuple(PendingDebrief(LessonKey(pack, lesson), path_from(file)) for pack, lesson, file in rows)
