"""Few are never counted."""

from media_literacy.classroom.wording.heat_words import (
    count_words,
    counted_about,
    done_words,
    marked_words,
    read_words,
    share_words,
)


def test_few_are_a_word_and_more_a_number():
    assert (count_words(None), count_words(3)) == ("few", "3")
    assert marked_words(None, 27) == "Few marked this sentence."
    assert marked_words(14, 27) == "14 of 27 readers marked this sentence."
    assert marked_words(0, 0) == "Nobody has read it yet."


def test_progress_is_told_in_numbers():
    assert (done_words(1, 1), done_words(12, 27)) == ("1 of 1 is done", "12 of 27 are done")
    assert (read_words(1), read_words(2), read_words(0)) == ("1 has read it.", "2 have read it.", "")


def test_the_teacher_s_counts_are_short_and_what_they_mean_is_said_once():
    assert (share_words(0, 3), share_words(0, 0)) == ("0 of 3", "")
    cases = [(has_marks, counts_hands) for has_marks in (False, True) for counts_hands in (False, True)]
    said = [counted_about(has_marks=marks, counts_hands=hands) for marks, hands in cases]
    assert said[:2] == ["Nobody has marked a sentence yet.", "No hands counted yet."] and len({*said}) == 4
