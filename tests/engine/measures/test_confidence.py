"""How sure marks were, against how many were right."""

from each_row import each_row
from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.confidence import calibration
from media_literacy.engine.measures.finished_try import Rating


def test_marks_are_added_up_by_how_sure_they_were():
    ratings = (Rating(1, 2), Rating(3, 1), Rating(4, 0))
    found = calibration(in_order(finished("a", ratings=ratings), finished("b", ratings=ratings)))
    assert [level.rating for level in found.levels] == [Rating(2, 4), Rating(6, 2), Rating(8, 0)]
    assert [level.confidence for level in found.levels] == [1, 2, 3]
    assert all(level.interval.low <= level.rating.right / level.rating.marks for level in found.levels)


@each_row(("wrong", "is_enough"), [(9, False), (10, True)])
def test_enough_are_thirty(wrong, is_enough):
    assert calibration([finished(ratings=(Rating(0, 0), Rating(20, 0), Rating(0, wrong)))]).is_enough is is_enough


@each_row(
    ("hunch", "sure", "ends"),
    [
        (Rating(10, 10), Rating(13, 7), (False, False)),
        (Rating(10, 10), Rating(14, 6), (True, False)),
        (Rating(10, 10), Rating(7, 13), (False, False)),
        (Rating(10, 10), Rating(6, 14), (False, True)),
    ],
)
def test_being_sure_is_held_against_a_hunch(hunch, sure, ends):
    found = calibration([finished(ratings=(hunch, Rating(), sure))]).sure_less_hunch
    assert found is not None and (found.low > 0, found.high < 0) == ends


def test_a_hunch_that_was_never_said_is_held_against_nothing():
    assert calibration([finished(ratings=(Rating(), Rating(9, 9), Rating(20, 1)))]).sure_less_hunch is None


def test_practice_is_not_among_them():
    ratings = (Rating(40, 0), Rating(), Rating())
    assert calibration(in_order(finished(), finished(ratings=ratings))).marks == 0
