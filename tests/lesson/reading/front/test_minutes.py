"""Minutes are understood as teachers write them, or not at all."""

from pathlib import Path

from each_row import each_row

from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.reading.front.minutes import minutes_in

UNDERSTOOD = {
    "20": 20, "1": 1, "9999": 9999, "about 20": 20, "About 20 minutes": 20, "ca. 20": 20, "~20": 20, "≈ 20 min": 20,
    "20 min": 20, "20 min.": 20, "20min": 20, "20 mins": 20, "20’": 20, "20 minutos": 20, "20-25": 25,
    "20 – 25 min": 25, "20 to 25": 25, "about 20-25 minutes": 25, "etwa  20": 20,
    "1 hour": 60, "1 h": 60, "2 hours": 120, "1-2 hours": 120,
}  # fmt: skip
NOT_UNDERSTOOD = [
    "", "0", "00", "10000", "-5", "twenty", "a lesson", "20 + 10", "20, 30", "25-20", "1.5", "1,5 hours", "1 h 30",
    "20 pages", "20 seconds", "2 days", "5-7-9", "two lessons of 20", "٢٠", "20!", "1000 hours",
]  # fmt: skip


def test_minutes_are_understood_where_it_is_sure_what_is_meant() -> None:
    expected = UNDERSTOOD | dict.fromkeys(NOT_UNDERSTOOD)
    assert {text: minutes_in(text) for text in expected} == expected


@each_row("text", ["about 20", "20 pages", "20-25", "twenty"])
def test_the_check_speaks_up_exactly_where_it_is_not_understood(text: str) -> None:
    parsed = parse_lesson(f"---\nminutes: {text}\n---\n\n# News\n\nIt rained.\n".encode(), Path("a.md"))
    assert parsed.lesson is not None
    assert parsed.lesson.front.minutes == UNDERSTOOD.get(text)
    codes = [diagnostic.code for diagnostic in parsed.report.diagnostics]
    assert ("wrong-value" in codes) == (text not in UNDERSTOOD)
