"""What came of three forms for a class, over simulated classes and small ones by hand."""

from collections import Counter
from statistics import fmean

import pytest
from each_row import each_row
from engine.sheets.simulated_classes import BEFORE, CLASSES, filled_in, sheet

from media_literacy.engine.course.class_forms import Direction, direction
from media_literacy.engine.sheets.form_sheets import compare_sheets
from media_literacy.lesson.occasions import Occasion

SEEDS = range(12)


@pytest.fixture(scope="module")
def found():
    return {name: [compare_sheets(filled_in(name, seed)) for seed in SEEDS] for name in CLASSES}


def ways(comparisons, measure):
    """How often each measure went which way from before to after."""
    return Counter(direction(getattr(it.changes[0].change, measure)) for it in comparisons)


def test_a_class_that_does_not_change_comes_out_as_unchanged(found):
    for measure in ("left_alone", "caught", "told_apart"):
        assert ways(found["no change"], measure)[Direction.UNKNOWN] >= len(SEEDS) - 2


def test_a_class_that_improves_leaves_more_alone_catches_more_and_tells_apart(found):
    for measure in ("left_alone", "caught", "told_apart"):
        assert ways(found["improving"], measure) == {Direction.UP: len(SEEDS)}


def test_a_class_that_grows_cynical_catches_more_and_tells_nothing_better(found):
    assert ways(found["growing cynical"], "caught") == {Direction.UP: len(SEEDS)}
    assert ways(found["growing cynical"], "left_alone") == {Direction.DOWN: len(SEEDS)}
    assert ways(found["growing cynical"], "told_apart")[Direction.UP] <= 1


@each_row("name", CLASSES)
def test_what_went_in_comes_out(found, name):
    held = Counter()
    for at, (caught, doubted) in enumerate((BEFORE, CLASSES[name], CLASSES[name])):
        forms = [comparison.forms[at] for comparison in found[name]]
        for measure, true in (("left_alone", 1 - doubted), ("caught", caught), ("told_apart", caught - doubted)):
            shares = [getattr(form.shares, measure) for form in forms]
            assert fmean(share.value for share in shares) == pytest.approx(true, abs=0.04)
            held.update(share.interval.low <= true <= share.interval.high for share in shares)
    assert held[True] >= 0.92 * held.total()


def test_a_change_is_told_of_those_with_both_sheets():
    sheets = [
        sheet(Occasion.BEFORE, "Ada", "", "", "", ""),
        sheet(Occasion.BEFORE, "Bo", "", "", "", ""),
        sheet(Occasion.BEFORE, "Cem", "1", "", "", ""),
        sheet(Occasion.AFTER, "ada ", "", "", "", ""),
        sheet(Occasion.AFTER, "Bo", "", "", "", ""),
        sheet(Occasion.AFTER, "", "1", "", "", ""),
    ]
    (change,) = compare_sheets(sheets).changes
    assert (change.learners, change.left, change.came, change.is_paired) == (2, 1, 1, True)
    assert change.before.left_alone.value == 1.0


def test_without_names_all_sheets_are_compared_as_those_of_different_people():
    sheets = [sheet(time, "", "", "", "", "") for time in (Occasion.BEFORE, Occasion.AFTER) for _ in range(4)]
    (change,) = compare_sheets(sheets).changes
    assert (change.learners, change.is_paired) == (0, False)
    assert len(change.before.left_alone.pulls) == 4


def test_of_one_form_nothing_is_compared():
    comparison = compare_sheets([sheet(Occasion.AFTER, "Ada", "", "", "", "")])
    assert [form.occasion for form in comparison.forms] == [Occasion.AFTER] and comparison.changes == ()


def test_nobody_is_compared_with_nobody():
    assert compare_sheets([]).forms == ()
