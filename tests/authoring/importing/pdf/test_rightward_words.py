"""Words from right to left are read by the places of their letters, whatever order the file has them in."""

from itertools import permutations

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.rightward_words import in_reading_order


def word(text: str, left: float, is_from_right: bool = True) -> list[tuple[str, Box]]:
    """The letters of a word, each five wide, in the order in which they are read."""
    places = range(len(text))
    starts = [left + 5 * (len(text) - 1 - at if is_from_right else at) for at in places]
    return [(letter, Box(start, 0, start + 5, 10)) for letter, start in zip(text, starts, strict=True)]


def test_words_and_letters_stand_in_the_order_in_which_they_are_read():
    shut, pool = word("סגור", 0), word("הבריכה", 30)
    for words in permutations([shut, pool]):
        assert in_reading_order(words) == "הבריכה סגור"
        assert in_reading_order([each[::-1] for each in words]) == "הבריכה סגור"


def test_figures_and_latin_names_are_read_from_the_left():
    words = [word("ב", 80), word("2009", 50, is_from_right=False), word("Red", 0, False), word("Cross", 20, False)]
    assert in_reading_order(words) == "ב 2009 Red Cross"
    assert in_reading_order([[*word("ב", 30), *word("20", 15, False)]]) == "ב20"


def test_a_sign_above_a_letter_follows_it_and_no_space_parts_what_touches():
    (qaf,) = word("ق", 20)
    sign = ("\u064f", Box(21, 0, 24, 3))
    assert in_reading_order([[sign, qaf], word("دم", 10)]) == "ق\u064fدم"
    assert in_reading_order([word("ق", 20), word("دم", 7)]) == "ق دم"


def test_other_words_stay_as_they_are():
    assert in_reading_order([word("on", 0, False), word("and", 20, False)]) == "on and"
