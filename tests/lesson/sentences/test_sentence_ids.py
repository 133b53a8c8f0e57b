"""A sentence is named by its label, or by its words where it has none."""

from each_row import each_row

from media_literacy.lesson.sentences.sentence_ids import (
    RESERVED_IN_TEXT,
    RESERVED_LABEL,
    is_fit_label,
    name_sentences,
    normalised,
)


def test_the_first_label_that_is_fit_and_free_names_a_sentence():
    ids = name_sentences([("One.", ["Bad label", "rain", "snow"]), ("Two.", ["rain", "snow"]), ("Three.", ["rain"])])
    assert ids[:2] == ["rain", "snow"]
    assert RESERVED_LABEL.fullmatch(ids[2])


def test_words_that_repeat_are_counted():
    first, second, third, other = name_sentences([("So.", []), ("So.", []), ("So.", []), ("No.", [])])
    assert (second, third) == (f"{first}-2", f"{first}-3")
    assert other.partition("-")[2] != first.partition("-")[2]


def test_an_id_made_of_words_stays_the_same_in_every_version():
    assert name_sentences([("It rained.", [])]) == ["s-8b38b558"]


@each_row("text", ["It’s “so”.", ' It\'s "so". ', "It's\u00a0‟so„."])
def test_spelling_and_spaces_change_no_id(text: str):
    assert normalised(text) == 'It\'s "so".'


@each_row("label", ["s-0123abcd", "s-0123abcd-2"])
def test_no_label_may_look_like_an_id_made_of_words(label: str):
    assert not is_fit_label(label)


@each_row("label", ["s-0123abc", "s-0123abcde", "s-0123abcg", "rain"])
def test_what_looks_nearly_so_is_a_label(label: str):
    assert is_fit_label(label)


def test_ids_are_found_among_words_and_not_inside_them():
    assert RESERVED_IN_TEXT.findall("s-0123abcd, s-0123abcd-12 (s-aaaaaaaa)") == [
        "s-0123abcd",
        "s-0123abcd-12",
        "s-aaaaaaaa",
    ]
    assert RESERVED_IN_TEXT.findall("as-0123abcd -s-0123abcd s-0123abcde s-0123abcd-x") == []
