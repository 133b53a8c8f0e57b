"""What a teacher lays beside a filled sheet: the numbers, then the reasons."""

from export.sheets import words
from factories import make_lesson


def test_the_key_begins_with_the_numbers_of_each_verdict():
    lesson = make_lesson(flags=["A."], fine=["B.", "C."], checks=["D."], plain=["E."])
    text = words(lesson, "key")
    assert "× Does not hold: 1\n? Worth looking up: 4\n• Holds up: 2, 3\nNot scored: 5" in text


def test_the_key_leaves_sentences_without_a_note_to_its_list_of_numbers():
    text = words(make_lesson(fine=["B."], plain=["E."]), "key")
    assert "Not scored: 2" in text and "E." not in text


def test_where_unmarked_sentences_are_fine_the_key_counts_them_so():
    text = words(make_lesson(flags=["A."], plain=["E."], unmarked_is_fine=True), "key")
    assert "• Holds up: 2" in text and "Not scored" not in text
