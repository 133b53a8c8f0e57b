"""Stated minutes are held against what the words take."""

from diagnosing import codes_of, noted
from each_row import each_row

NOTE = "**Fine: can be checked.** The book has that day."


@each_row(
    ("front", "is_told"),
    [
        ("minutes: 8", False),
        ("minutes: 9", True),
        ("minutes: 2", False),
        ("minutes: 1", True),
        ("class-minutes: 90", False),
        ("title: News", False),
    ],
)
def test_more_than_twice_or_less_than_half_of_four_minutes_is_told(front: str, is_told: bool):
    assert ("minutes-far-off" in codes_of(noted(NOTE, front=front))) is is_told
