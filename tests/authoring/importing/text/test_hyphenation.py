"""Words that were divided at the ends of lines become whole; hyphens of words stay."""

from media_literacy.authoring.importing.text.hyphenation import is_divided, joined_lines, known_words


def test_a_word_that_was_divided_becomes_whole() -> None:
    assert joined_lines(["The swim-", "ming pool"], known_words("")) == "The swimming pool"
    assert joined_lines(["Das Schwimm\u2010", "bad"], known_words("")) == "Das Schwimmbad"
    assert joined_lines(["A re-", "port of the coun-", "cil"], known_words("")) == "A report of the council"


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    for lines, text, wanted in (
        (["a well-", "known man"], "", "a well-known man"),
        (["the long-", "term plan"], "A long-term plan.", "the long-term plan"),
        (["the long-", "term plan"], "A longterm plan.", "the longterm plan"),
        (["the school-", "bus plan"], "A school and a bus.", "the school-bus plan"),
        (["Baden-", "Württemberg"], "", "Baden-Württemberg"),
        (["in 2024-", "25 they"], "", "in 2024-25 they"),
        (["Fleisch-", "und Milchpreise"], "", "Fleisch- und Milchpreise"),
        (["It rained -", "all day"], "", "It rained - all day"),
        (["It rained", "all day"], "", "It rained all day"),
    ):
        assert joined_lines(lines, known_words(text)) == wanted


def test_the_halves_of_a_divided_word_are_no_words_of_the_text() -> None:
    assert joined_lines(["The swim-", "ming pool"], known_words("The swim-\nming pool")) == "The swimming pool"
    assert "long-term" in known_words("Long\u2010term")


def test_a_line_ends_inside_a_word_where_a_hyphen_follows_a_letter_and_a_letter_follows() -> None:
    assert is_divided("swim-", "ming") and is_divided("2024-", "25")
    assert not is_divided("swim -", "ming") and not is_divided("swim-", "- ming") and not is_divided("", "ming")
