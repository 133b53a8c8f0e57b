"""What counts as begun and as read to its end, and which levels are one work."""

from engine.course.listed_course import lesson, standing

from media_literacy.engine.course.history import is_begun, is_finished, work_of
from media_literacy.store.database.records import Practice

BUSES = lesson("buses")


def test_an_easier_level_is_the_work_of_its_lesson():
    assert work_of(BUSES) == BUSES.key
    assert work_of(lesson("buses-easier", level_of="buses")) == BUSES.key
    assert work_of(lesson("buses", pack="other")) != BUSES.key


def test_only_what_was_read_to_its_debrief_is_finished():
    revealed = standing(BUSES, 1, is_done=False)._replace(is_revealed=True)
    done = standing(BUSES, 1)
    assert [is_finished(one) for one in (None, revealed, done)] == [False, False, True]
    assert [is_begun(one) for one in (None, revealed, done)] == [False, True, False]


def test_what_is_read_again_is_finished_and_begun():
    again = standing(BUSES, 1)._replace(practice=Practice.BEGUN)
    assert is_finished(again) and is_begun(again)
