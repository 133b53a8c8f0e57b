"""Few are never counted."""

from media_literacy.classroom.wording.heat_words import count_words, done_words, hands_words, marked_words, read_words


def test_few_are_a_word_and_more_a_number():
    assert (count_words(None), count_words(3)) == ("few", "3")
    assert marked_words(None, 27) == "Few marked this sentence."
    assert marked_words(14, 27) == "14 of 27 readers marked this sentence."
    assert marked_words(0, 0) == "Nobody has read it yet."


def test_progress_and_hands_are_told_in_numbers():
    assert (done_words(1, 1), done_words(12, 27)) == ("1 of 1 is done", "12 of 27 are done")
    assert (read_words(1), read_words(0)) == ("1 has read it.", "0 have read it.")
    assert (hands_words(0, 0), hands_words(2, 27)) == ("No hands counted yet.", "2 of 27 raised a hand.")
