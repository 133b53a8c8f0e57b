"""What is asked of all attempts at once."""

STANDINGS = """
SELECT pack, lesson, touched,
    coalesce((SELECT at FROM event WHERE attempt = number ORDER BY sequence LIMIT 1), ''),
    coalesce((SELECT at FROM event WHERE attempt = number ORDER BY sequence DESC LIMIT 1), ''),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'revealed'),
    EXISTS (SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen')
FROM attempt ORDER BY number
"""

PENDING_DEBRIEFS_SQL = """
SELECT pack, lesson, (
    SELECT file FROM attempt AS one WHERE one.pack = attempt.pack AND one.lesson = attempt.lesson
    ORDER BY number DESC LIMIT 1)
FROM attempt GROUP BY pack, lesson
HAVING coalesce(max(number) FILTER (WHERE EXISTS (
        SELECT 1 FROM event WHERE attempt = number AND kind IN ('shown', 'marked'))), 0)
    > coalesce(max(number) FILTER (WHERE EXISTS (
        SELECT 1 FROM event WHERE attempt = number AND kind = 'debrief-seen')), 0)
ORDER BY max(touched) DESC
"""
