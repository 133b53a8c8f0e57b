"""Intervals over learners keep their level, however alike the judgements of one learner are."""

from random import Random

import pytest
from each_row import each_row

from media_literacy.engine.measures.clustered_shares import EVERYTHING, clustered_share, difference
from media_literacy.engine.measures.intervals import Share

LEVEL = 0.95


def rounded(found):
    return round(found.value, 3), tuple(round(limit, 3) for limit in found.interval)


def test_learners_who_differ_by_chance_alone_count_with_every_judgement():
    """Five times 8 of 16: t for 4 is 2.776, and Wilson's limits of 40 of 80 with it are 0.352 and 0.648."""
    assert rounded(clustered_share([Share(8, 16)] * 5, LEVEL)) == (0.5, (0.352, 0.648))


def test_learners_of_two_sorts_count_as_so_many_learners():
    """Half of ten learners everything and half nothing: nine judgements are worth as much (0.25 / 0.0278)."""
    found = clustered_share([Share(16, 16)] * 5 + [Share(0, 16)] * 5, LEVEL)
    assert rounded(found) == (0.5, (0.199, 0.801))


def test_where_nobody_errs_each_learner_counts_once():
    """Twenty-five perfect learners: t for 24 is 2.064, 25 / (25 + 4.26) is 0.854."""
    assert rounded(clustered_share([Share(16, 16)] * 25, LEVEL)) == (1.0, (0.854, 1.0))


def test_of_one_learner_or_of_nothing_everything_is_possible():
    assert clustered_share([Share(3, 8)], LEVEL).interval == EVERYTHING
    assert clustered_share([], LEVEL) == (0.0, EVERYTHING, ())
    assert clustered_share([Share(0, 0)] * 3, LEVEL).interval == EVERYTHING


def test_learners_with_more_judgements_weigh_more():
    assert clustered_share([Share(6, 6), Share(0, 2)], LEVEL).value == 0.75


def test_the_same_learners_narrow_a_difference():
    before = clustered_share([Share(part, 16) for part in (4, 8, 12, 16)], LEVEL)
    after = clustered_share([Share(part, 16) for part in (3, 7, 11, 15)], LEVEL)
    same, others = (difference(after, before, is_same_learners=is_same) for is_same in (True, False))
    assert same.value == others.value == pytest.approx(-1 / 16)
    assert same.interval.low > others.interval.low and same.interval.high < others.interval.high


def drawn(draw: Random, share: float, likeness: float, learners: int, sentences: int) -> list[tuple[float, Share]]:
    """Each learner's own likelihood with a share of it; `likeness` is how alike one learner's judgements are."""
    made = []
    for _learner in range(learners):
        weight = 1 / likeness - 1
        own = draw.betavariate(share * weight, (1 - share) * weight)
        made.append((own, Share(sum(draw.random() < own for _ in range(sentences)), sentences)))
    return made


@each_row(("share", "likeness"), [(0.8, 0.1), (0.5, 0.3), (0.95, 0.05)])
@each_row("learners", [8, 25])
def test_intervals_over_learners_hold_the_true_share(share, likeness, learners):
    draw, draws, held = Random(11), 500, 0
    for _ in range(draws):
        low, high = clustered_share([got for _own, got in drawn(draw, share, likeness, learners, 16)], LEVEL).interval
        held += low <= share <= high
    assert 0.93 <= held / draws <= 0.995


@each_row("change", [0.0, 0.1])
def test_intervals_of_a_change_hold_the_true_one(change):
    """Learners who keep what is theirs, and get better by the same part of what they lacked."""
    draw, draws, held = Random(5), 500, 0
    for _ in range(draws):
        pairs = []
        for own, before in drawn(draw, 0.6, 0.15, 20, 16):
            now = own + (1 - own) * change / 0.4
            pairs.append((before, Share(sum(draw.random() < now for _ in range(16)), 16)))
        older, newer = (clustered_share(side, LEVEL) for side in zip(*pairs, strict=True))
        low, high = difference(newer, older, is_same_learners=True).interval
        held += low <= change <= high
    assert 0.93 <= held / draws <= 0.995
