"""Whether sound sentences are still accepted: the newest 48 against the first 48."""

from each_row import each_row
from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.intervals import Share
from media_literacy.engine.measures.stop_rule import acceptance
from media_literacy.lesson.model import Mode


def lessons(*alarms, fine=12):
    return in_order(*(finished(f"lesson-{place}", fine=fine, alarms=count) for place, count in enumerate(alarms)))


def test_two_parts_of_forty_eight_are_compared():
    found = acceptance(lessons(1, 1, 1, 1, 6, 0, 0, 1, 1))
    assert (found.overall, found.first, found.newest) == (Share(96, 108), Share(44, 48), Share(46, 48))
    assert not found.doubts_more


@each_row(("fine", "is_compared"), [(47, False), (48, True)])
def test_below_forty_eight_on_either_side_nothing_is_compared(fine, is_compared):
    found = acceptance(lessons(0, 0, fine=fine))
    assert (found.first is not None, found.newest is not None) == (is_compared, is_compared)
    assert found.overall == Share(2 * fine, 2 * fine)


def test_it_rises_only_when_the_whole_interval_lies_above_none():
    assert not acceptance(lessons(1, 1, 1, 1, 2, 2, 2, 2)).doubts_more  # 4 of 48, then 8
    found = acceptance(lessons(1, 1, 1, 1, 3, 2, 2, 2))  # 4 of 48, then 9
    assert found.doubts_more and not found.doubts_less
    assert not acceptance(lessons(2, 2, 1, 1, 1, 1, 1, 0)).doubts_less  # 6 of 48, then 3
    assert acceptance(lessons(2, 2, 1, 1, 1, 1, 0, 0)).doubts_less  # 6 of 48, then 2


def test_practice_and_guided_readings_change_nothing():
    tries = lessons(*[0] * 8)
    more = [finished(f"lesson-{place}", alarms=12) for place in range(8)]
    guided = [finished(f"other-{place}", alarms=12, mode=Mode.GUIDED) for place in range(8)]
    assert acceptance(in_order(*tries, *more, *guided)) == acceptance(tries)


def test_nothing_read_is_nothing_said():
    assert acceptance([]).overall == Share(0, 0)
