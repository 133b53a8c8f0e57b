"""Telling apart and leaning in words."""

from each_row import each_row
from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.progress_report import FirstReadingsLeft, progress_report
from media_literacy.engine.measures.telling_apart import Leaning, telling_apart
from media_literacy.engine.wording.measures.apart_words import (
    apart_words,
    leaning_sentences,
    leaning_words,
    pairs_words,
    tenths,
)


def measured(*counts):
    found = telling_apart(Counts(*counts))
    assert found is not None
    return found


def test_until_there_is_enough_what_is_missing_is_told():
    said = apart_words(progress_report(in_order(finished()), ()))
    assert said[0].startswith("After about 4 more lessons")
    assert said[1] == "In Investigate you have judged 4 problems and 12 sound sentences so far; it takes 16 and 48."
    one = apart_words(progress_report(in_order(finished(flags=1, caught=1, fine=1, alarms=0)), ()))
    assert one[1] == "In Investigate you have judged 1 problem and 1 sound sentence so far; it takes 16 and 48."


def test_whoever_has_too_little_left_is_told_so_and_how_it_can_be_had():
    def said(*left):
        return apart_words(progress_report(in_order(finished()), (), FirstReadingsLeft(*left)))[0]

    assert said(2, 12, 36).startswith("After about 2 more lessons, read for the first time in Investigate, it can")
    for flags, fine in ((11, 36), (12, 35)):
        assert "the 2 lessons here that you have not read are not enough." in said(2, flags, fine)
    assert "the 1 lesson here that you have not read is not enough. With lessons of another pack" in said(1, 4, 12)
    assert said(0, 0, 0).startswith("Only a first reading in Investigate counts here, and every lesson here was read")


def test_once_there_is_enough_pairs_and_leaning_are_told_with_their_ranges():
    said = apart_words(progress_report(in_order(*(finished(str(number)) for number in range(4))), ()))
    assert said[0].startswith("Shown ten pairs") and "Between 8 and 9 is likely" in said[0]
    assert said[1] == "You left 40 of 48 sound sentences alone, and caught 12 of 16 problems."


def test_a_range_within_one_number_is_not_told_twice():
    assert pairs_words(measured(160, 150, 480, 10)) == [
        "Shown ten pairs of a sentence that holds and one that does not, you would tell which is which in about 10."
        " Who guesses gets 5."
    ]


@each_row(
    ("counts", "leaning", "said"),
    [
        ((64, 60, 192, 120), Leaning.SUSPECTS, "In doubt you tend to suspect everything."),
        ((64, 12, 192, 2), Leaning.LETS_PASS, "In doubt you tend to let things pass."),
        ((64, 50, 192, 40), Leaning.BALANCED, "In doubt you are balanced"),
    ],
)
def test_each_leaning_is_told_with_what_it_costs_and_without_blame(counts, leaning, said):
    found = measured(*counts)
    sentences = leaning_sentences(found)
    assert found.leaning is leaning and sentences[1].startswith(said)
    assert not any(word in " ".join(sentences).lower() for word in ("!", "gullible", "cynic", "fooled", "wrongly"))


def test_where_the_range_reaches_over_a_threshold_both_ends_are_told():
    assert (
        leaning_sentences(measured(16, 8, 48, 8))[-1]
        == "Counts like these leave room for anything from “balanced” to “tends to let things pass”."
    )
    assert len(leaning_sentences(measured(640, 500, 1920, 400))) == 2


def test_each_leaning_has_words_of_its_own():
    assert len({leaning_words(leaning) for leaning in Leaning}) == len(Leaning)
    assert (tenths(0.84), tenths(0.85), tenths(1.0)) == (8, 8, 10)
