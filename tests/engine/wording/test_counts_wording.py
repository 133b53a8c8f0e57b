"""Counts in words: sound sentences first, and no percentage."""

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.counts_wording import caught_words, counts_words, left_alone_words


def test_both_are_said_in_one_sentence_and_each_alone():
    counts = Counts(4, 3, 20, 5)
    assert counts_words(counts) == "You left 15 of 20 sound sentences alone, and caught 3 of 4 problems."
    assert left_alone_words(counts) == "You left 15 of 20 sound sentences alone."
    assert caught_words(counts) == "You caught 3 of 4 problems."


def test_what_was_not_there_is_not_counted():
    assert counts_words(Counts(1, 1)) == caught_words(Counts(1, 1)) == "You caught 1 of 1 problem."
    assert left_alone_words(Counts(4, 3)) == "No sound sentence is counted."
    assert counts_words(Counts(0, 0, 5, 1)) == "You left 4 of 5 sound sentences alone."
    assert caught_words(Counts(0, 0, 5, 1)) == "There was no problem to find."
