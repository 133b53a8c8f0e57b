"""The map of kinds: what each of them counts as."""

from each_row import each_row
from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.finished_try import KindCounts
from media_literacy.engine.measures.kind_map import Acquaintance, kind_map
from media_literacy.lesson.model import KindId, Mode

ROLE, TIME = KindId("role"), KindId("time")


def record(*tries):
    return kind_map(in_order(*tries), [ROLE, TIME])[ROLE]


def test_kinds_that_were_not_met_are_there_in_their_order():
    found = kind_map([], [TIME, ROLE])
    assert list(found) == [TIME, ROLE] and found[ROLE].acquaintance is Acquaintance.TO_MEET


@each_row(
    ("counts", "expected"),
    [
        (KindCounts(fine=1), Acquaintance.LOOKALIKE),
        (KindCounts(met=1), Acquaintance.MET),
        (KindCounts(met=1, flags=1), Acquaintance.MISSED),
        (KindCounts(met=2, flags=2, caught=1), Acquaintance.CAUGHT),
    ],
)
def test_a_kind_is_known_by_what_became_of_its_sentences(counts, expected):
    assert record(finished(kinds={ROLE: counts})).acquaintance is expected


def test_what_was_caught_in_practice_does_not_replace_the_first_try():
    missed, caught = KindCounts(met=1, flags=1), KindCounts(met=1, flags=1, caught=1)
    found = record(finished(kinds={ROLE: missed}), finished(kinds={ROLE: caught}))
    assert (found.first, found.practice, found.acquaintance) == (missed, caught, Acquaintance.MISSED)


def test_of_many_repetitions_the_latest_counts_as_practice():
    tries = [finished(kinds={ROLE: KindCounts(met=1, flags=1, caught=caught)}) for caught in (0, 1, 1, 0)]
    assert record(*tries).practice == KindCounts(met=1, flags=1)


def test_a_guided_reading_meets_a_kind_and_judges_none():
    found = record(finished(mode=Mode.GUIDED, kinds={ROLE: KindCounts(met=1, flags=1, caught=1)}))
    assert found.first == KindCounts() and found.acquaintance is Acquaintance.MET


def test_a_kind_that_the_catalogue_lost_is_still_there():
    assert list(kind_map([finished(kinds={KindId("gone"): KindCounts(met=1)})], [ROLE])) == ["role", "gone"]


def test_what_only_looks_like_a_kind_is_met_at_any_try():
    twin = {ROLE: KindCounts(fine=1)}
    found = record(finished(kinds=twin), finished("other", mode=Mode.GUIDED, kinds=twin))
    assert found.lookalikes == 2 and found.acquaintance is Acquaintance.LOOKALIKE
    assert record(finished(mode=Mode.GUIDED, kinds=twin)).acquaintance is Acquaintance.LOOKALIKE
