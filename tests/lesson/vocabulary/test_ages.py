"""Which lessons are for whom, by what their authors say."""

from media_literacy.lesson.vocabulary.ages import (
    AGE_GROUPS,
    age_group,
    is_for_group,
    is_for_older,
    oldest_reader,
    youngest_reader,
)
from media_literacy.settings import AGE_CHOICES, ANY_AGE, NOT_ASKED


def test_the_youngest_reader_is_the_first_number():
    assert [youngest_reader(age) for age in ("11-14", "15+", "", "everybody")] == [11, 15, None, None]


def test_the_oldest_reader_is_the_last_number_unless_there_is_no_end():
    assert [oldest_reader(age) for age in ("11-14", "12", "15+", "")] == [14, 12, 150, 150]


def test_the_groups_follow_each_other_and_are_those_of_the_settings():
    assert [group.youngest for group in AGE_GROUPS[1:]] == [group.oldest + 1 for group in AGE_GROUPS[:-1]]
    assert (NOT_ASKED, ANY_AGE, *(group.name for group in AGE_GROUPS)) == AGE_CHOICES
    assert age_group(ANY_AGE) is None and age_group(NOT_ASKED) is None


def test_a_lesson_for_15_is_for_older_readers_than_13_and_one_for_14_is_not():
    group = age_group("13-14")
    assert is_for_older("15+", group) and not is_for_older("14+", group) and not is_for_older("11-14", group)
    assert not is_for_older("", group) and not is_for_older("15+", None)


def test_a_lesson_is_for_a_group_whose_ages_it_meets():
    for name, expected in (("under-13", True), ("13-14", True), ("15-17", False), ("18+", False)):
        group = age_group(name)
        assert group is not None
        assert is_for_group("12-14", group) is expected
        assert is_for_group("15+", group) is not expected
        assert is_for_group("", group)
