"""Guided is recommended until somebody knows how it goes."""

from each_row import each_row

from media_literacy.engine.progress.recommended_mode import recommended_mode
from media_literacy.lesson.model import Mode

BOTH = (Mode.GUIDED, Mode.INVESTIGATE)


@each_row(
    ("modes", "read_lessons", "mode"),
    [
        (BOTH, 0, Mode.GUIDED),
        (BOTH, 1, Mode.GUIDED),
        (BOTH, 2, Mode.INVESTIGATE),
        (BOTH, 3, Mode.INVESTIGATE),
        ((Mode.INVESTIGATE,), 0, Mode.INVESTIGATE),
        ((Mode.GUIDED,), 2, Mode.GUIDED),
    ],
)
def test_after_two_lessons_another_way_is_recommended_where_there_is_one(modes, read_lessons, mode):
    assert recommended_mode(modes, read_lessons) is mode
