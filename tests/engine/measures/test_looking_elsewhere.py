"""Claims judged by searches are counted by themselves."""

from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.looking_elsewhere import looking_elsewhere
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.lesson.model import Mode


def test_first_tries_stand_apart_from_practice_and_either_way_counts():
    tries = in_order(
        finished("a", searches=(4, 3)), finished("b", searches=(2, 1), mode=Mode.GUIDED), finished("a", searches=(4, 4))
    )
    found = looking_elsewhere(tries)
    assert (found.first, found.practice) == (SearchCounts(6, 4), SearchCounts(4, 4))
