"""What came of an occasion, in words: what holds first, and what the figures cannot say."""

from media_literacy.engine.course.form_comparison import OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.form_words import (
    accepted_words,
    doubted_words,
    form_lines,
    limits_words,
)
from media_literacy.lesson.occasions import Occasion


def test_counts_are_said_in_words_and_no_percentage():
    counts = Counts(4, 3, 20, 5)
    assert accepted_words(counts) == "You accepted 15 of 20 sentences that hold."
    assert doubted_words(counts) == "You doubted 3 of 4 sentences that do not."
    assert accepted_words(Counts(4, 3)) == "No sentence that holds is counted."
    assert doubted_words(Counts(0, 0, 5, 1)) == "There was no problem to find."


def test_one_form_alone_is_compared_with_nothing():
    before = OccasionCounts(Occasion.BEFORE, Counts(4, 1, 20, 2))
    last = OccasionCounts(Occasion.AFTER, Counts(4, 3, 20, 1))
    assert form_lines([before]) is None
    lines = form_lines([before, last])
    assert lines is not None
    assert lines.accepted == ("Before the course: 18 of 20", "After the course: 19 of 20")
    assert lines.doubted == ("Before the course: 1 of 4", "After the course: 3 of 4")


def test_every_occasion_says_what_its_figures_cannot():
    assert len({limits_words(occasion) for occasion in Occasion}) == 2
