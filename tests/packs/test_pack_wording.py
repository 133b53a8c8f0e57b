"""How many lessons a pack keeps for certain times, in words."""

from pathlib import Path

from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_wording import occasion_words


def test_lessons_that_are_kept_are_counted_over_all_occasions():
    one, two = (Path("a.md"),), (Path("b.md"), Path("c.md"))
    assert occasion_words({}) == occasion_words({Occasion.AFTER: ()}) == ""
    assert occasion_words({Occasion.BEFORE: one}) == "1 more for a certain time of the course"
    assert occasion_words({Occasion.BEFORE: one, Occasion.AFTER: two}) == "3 more for certain times of the course"
