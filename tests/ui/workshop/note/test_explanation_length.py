"""How long an explanation is."""

import pytest

from media_literacy.lesson.vocabulary.explanation_lengths import explanation_length
from media_literacy.ui.workshop.note.explanation_length import WordCount, count_advice, words_of


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (0, "Nothing is said yet. 25 to 45 words read well."),
        (7, "7 words: too short to give a reason. 25 to 45 read well."),
        (20, "20 words. 25 to 45 read well."),
        (45, "45 words: a good length."),
        (60, "60 words: good where two facts are compared. Else 25 to 45 read well."),
        (61, "61 words: rather long. 25 to 45 read well."),
    ],
)
def test_the_count_says_how_much_is_good(show, appearance, words, said):
    count = show(WordCount(appearance))
    length = explanation_length("15+")
    count.show_count(words, length)
    assert count.text() == said == count_advice(words, length)


def test_where_a_link_leads_is_no_word():
    assert words_of("See [the survey](#shop-survey-march) now.") == 4
