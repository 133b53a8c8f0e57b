"""Which way through a lesson is recommended, by what was done before."""

from collections.abc import Sequence

from media_literacy.lesson.model import Mode

READ_LESSONS = 2
"""After so many lessons that were read to their reveal, somebody knows how it goes."""


def recommended_mode(modes: Sequence[Mode], read_lessons: int) -> Mode:
    """One of the ways that the lesson has."""
    wanted = Mode.GUIDED if read_lessons < READ_LESSONS else Mode.INVESTIGATE
    return wanted if wanted in modes else modes[0]
