"""What can still be judged at a first reading."""

from engine.course.listed_course import finished, lesson

from media_literacy.engine.course.first_readings_left import first_readings_left
from media_literacy.engine.measures.progress_report import FirstReadingsLeft
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.ages import age_group

ONE, TWO = lesson("one"), lesson("two", ("role", "time"), fine=10)
EASIER = lesson("two-easier", level_of="two", age="11-13", fine=8)
WORKED = lesson("worked", is_measured=False)
KEPT = lesson("week", occasion=Occasion.ONE_WEEK)
COURSE = (ONE, TWO, EASIER, WORKED, KEPT)


def test_lessons_are_left_that_count_and_were_read_in_neither_mode():
    assert first_readings_left(COURSE, ()) == FirstReadingsLeft(2, 3, 22)
    for mode in (Mode.GUIDED, Mode.INVESTIGATE):
        assert first_readings_left(COURSE, [finished(ONE, mode=mode)]) == FirstReadingsLeft(1, 2, 10)
    assert first_readings_left(COURSE, [finished(EASIER)]) == FirstReadingsLeft(1, 1, 12)
    assert first_readings_left(COURSE, [finished(ONE), finished(TWO)]) == FirstReadingsLeft(0, 0, 0)


def test_nothing_for_older_readers_is_among_them():
    assert first_readings_left(COURSE, (), age_group("under-13")) == FirstReadingsLeft(1, 1, 8)
