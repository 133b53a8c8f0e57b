"""Long texts are cut between words."""

from each_row import each_row

from media_literacy.strings.shortening import clipped, shortened


def test_a_text_is_whole_up_to_its_length():
    assert shortened("a" * 90) == "a" * 90
    assert shortened("a" * 91) == "a" * 90 + "…"
    assert shortened(" one\n two  ", 7) == "one two"


def test_it_is_cut_between_words_and_no_sign_stands_before_the_dots():
    assert shortened("one two three", 8) == "one two…"
    assert shortened("one two three", 7) == "one two…"
    assert shortened("one two three", 6) == "one…"
    assert shortened("one, – two three", 9) == "one…"


@each_row(("words", "is_between"), [(29, False), (30, True)])
def test_a_word_that_takes_most_of_it_is_cut_itself(words, is_between):
    text = "a" * words + " " + "市" * 91
    assert shortened(text) == ("a" * words if is_between else text[:90]) + "…"


def test_a_clipped_text_stands_as_it_is_within_its_length():
    assert clipped("one\n two", 8) == "one\n two"
    assert clipped("one\n two", 7) == "one\n t…"
    assert clipped("one\n two", 6) == "one…"
