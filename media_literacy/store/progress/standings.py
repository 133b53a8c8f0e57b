"""What is asked of all attempts at once: how far the learner has come with each lesson, which debriefs are pending."""

import sqlite3

from media_literacy.store.database.records import LessonKey, PendingDebrief, Standing, path_from

_STANDINGS_SQL = """
SELECT pack, lesson, touched,
    coalesce((SELECT at FROM event WHERE attempt = number ORDER BY sequence LIMIT 1), ''),
    coalesce((SELECT at FROM event WHERE attempt = number ORDER BY sequence DESC LIMIT 1), ''),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'revealed'),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen')
FROM attempt ORDER BY number
"""

_PENDING_DEBRIEFS_SQL = """
SELECT pack, lesson, (
    SELECT file FROM attempt AS latest WHERE latest.pack = attempt.pack AND latest.lesson = attempt.lesson
    ORDER BY number DESC LIMIT 1)
FROM attempt GROUP BY pack, lesson
HAVING coalesce(max(number) FILTER (WHERE EXISTS (
        SELECT 1 FROM event WHERE attempt = number AND kind IN ('shown', 'marked'))), 0)
    > coalesce(max(number) FILTER (WHERE EXISTS (
        SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen')), 0)
ORDER BY max(touched) DESC
"""


def read_standings(connection: sqlite3.Connection) -> dict[LessonKey, Standing]:
    """How far the learner has come with each lesson that was begun."""
    rows = connection.execute(_STANDINGS_SQL).fetchall()
    found: dict[LessonKey, Standing] = {}
    for pack, lesson, touched, started, last, is_revealed, debrief_seen in rows:  # by number
        key = LessonKey(pack, lesson)
        before = found.get(key) or Standing(key, "", "", False, False, 0, 0)
        found[key] = Standing(
            key,
            started=before.started or started,
            last=(last or before.last) if touched > before.order else before.last,
            is_revealed=before.is_revealed or bool(is_revealed),
            debrief_seen=before.debrief_seen or bool(debrief_seen),
            attempts=before.attempts + 1,
            order=max(before.order, touched),
        )
    return found


def read_pending_debriefs(connection: sqlite3.Connection) -> tuple[PendingDebrief, ...]:
    """Lessons that were read in part and left before the debrief, the one worked on last first."""
    rows = connection.execute(_PENDING_DEBRIEFS_SQL).fetchall()
    return tuple(PendingDebrief(LessonKey(pack, lesson), path_from(file)) for pack, lesson, file in rows)
