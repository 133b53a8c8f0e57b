"""Which tries are the first, and which of them enter the pooled measures."""

from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.finished_try import (
    Counts,
    KindCounts,
    Rating,
    TrySummary,
    pack_detail,
    pooled,
    total_counts,
)
from media_literacy.lesson.model import KindId, Mode


def test_a_second_try_is_practice_and_enters_no_pool():
    tries = in_order(finished("a"), finished("b", fine=10), finished("a"))
    assert [one.is_first for one in tries] == [True, True, False]
    assert total_counts(pooled(tries)) == Counts(8, 6, 22, 4)


def test_of_two_levels_only_the_one_read_first_enters_the_pool():
    tries = in_order(finished("easy", fine=9, level_of="harbour"), finished("harbour"), finished("easy"))
    assert [one.is_first for one in tries] == [True, False, True]
    tries = in_order(finished("harbour"), finished("easy", level_of="harbour"))
    assert pooled(tries) == tries[:1]


def test_a_lesson_of_another_pack_is_another_lesson():
    tries = in_order(finished("a"), finished("a")._replace(pack="other"))
    assert all(one.is_first for one in tries)


def test_guided_readings_and_lessons_that_are_not_measured_enter_no_pool():
    assert not pooled(in_order(finished(mode=Mode.GUIDED), finished("b", is_measured=False)))
    assert total_counts([]) == Counts()


def test_who_read_guided_first_has_seen_the_answers():
    assert not pooled(in_order(finished(mode=Mode.GUIDED), finished(mode=Mode.INVESTIGATE)))


def test_the_counts_by_kind_and_by_confidence_are_unpacked_as_they_were():
    kinds, ratings = {KindId("role"): KindCounts(2, 1, 1, 0, 3, 1, 1)}, (Rating(1, 2), Rating(), Rating(3, 0))
    summary = TrySummary(detail=pack_detail(kinds, ratings))
    assert (summary.kinds, summary.ratings) == (kinds, ratings)
    assert TrySummary().kinds == {} and TrySummary().ratings == (Rating(), Rating(), Rating())
