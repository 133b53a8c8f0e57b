"""What came of an occasion, in words: what holds first, and what the figures cannot say."""

from media_literacy.engine.course.form_comparison import OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.measures.form_words import (
    form_lines,
    limits_words,
)
from media_literacy.lesson.occasions import Occasion


def test_one_form_alone_is_compared_with_nothing():
    before = OccasionCounts(Occasion.BEFORE, Counts(4, 1, 20, 2))
    last = OccasionCounts(Occasion.AFTER, Counts(4, 3, 20, 1))
    assert form_lines([before]) is None
    lines = form_lines([before, last])
    assert lines is not None
    assert lines.left_alone == ("Before the course: 18 of 20", "After the course: 19 of 20")
    assert lines.caught == ("Before the course: 1 of 4", "After the course: 3 of 4")


def test_every_occasion_says_what_its_figures_cannot():
    assert len({limits_words(occasion) for occasion in Occasion}) == 2
