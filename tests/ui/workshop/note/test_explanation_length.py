"""How long an explanation is."""

import pytest

from media_literacy.ui.workshop.note.explanation_length import WordCount, count_advice, words_of


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (0, "Nothing is said yet. 34 to 60 words read well."),
        (7, "7 words: too short to give a reason. 34 to 60 read well."),
        (20, "20 words. 34 to 60 read well."),
        (50, "50 words: a good length."),
        (61, "61 words: rather long. 34 to 60 read well."),
    ],
)
def test_the_count_says_how_much_is_good(show, appearance, words, said):
    count = show(WordCount(appearance))
    count.show_count(words)
    assert count.text() == said == count_advice(words)


def test_where_a_link_leads_is_no_word():
    assert words_of("See [the survey](#shop-survey-march) now.") == 4
