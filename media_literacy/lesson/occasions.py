"""The occasions that a pack keeps lessons for: what was seen once can measure nothing any more."""

from enum import StrEnum


class Occasion(StrEnum):
    """When lessons are due that are kept for a certain time of a course, in the order of the course."""

    BEFORE = "before"
    ONE_WEEK = "one-week"
    FOUR_WEEKS = "four-weeks"
    AFTER = "after"
    SEVEN_WEEKS = "seven-weeks"
