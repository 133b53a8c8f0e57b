"""A kind that is flagged wants its sound twin, where the pack has room for it."""

from packs.checks.pack_codes import FINE, FLAG, article, messages_of

WRONG, SOUND = article([("It rained.", FLAG)]), article([("It blew.", FINE)])
UNMEASURED = article([("It rained.", FLAG)], front="measured: no\n")


def test_three_measured_lessons_want_twins_and_two_do_not():
    assert messages_of("missing-twin", *[WRONG] * 3)
    assert not messages_of("missing-twin", *[WRONG] * 2)
    assert not messages_of("missing-twin", *[WRONG] * 2, UNMEASURED)


def test_a_twin_in_any_lesson_is_enough():
    assert not messages_of("missing-twin", *[WRONG] * 3, SOUND)
    assert not messages_of("missing-twin", *[WRONG] * 3, article([("It blew.", FINE)], front="measured: no\n"))


def test_each_kind_is_told_once_and_by_its_name():
    other = article([("It rained.", "Flag: impossible role")])
    told = messages_of("missing-twin", WRONG, other, WRONG)
    assert len(told) == 2 and "“contradiction”" in told[0].lower()
