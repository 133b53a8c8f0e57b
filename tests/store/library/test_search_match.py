"""Why a search found a lesson."""

from ui.library.listed import BUSES, FERRY

from media_literacy.lesson.model import KindId
from media_literacy.lesson.text_blocks import Run, text_of_runs
from media_literacy.store.library.search_match import EXCERPT, SearchMatch, excerpt, match_in_entry


def test_each_word_is_found_where_the_list_shows_it_and_else_in_the_text():
    assert match_in_entry(BUSES, ["bus"]) == (SearchMatch(in_title=True), ())
    assert match_in_entry(BUSES, ["first", "steps"]) == (SearchMatch(in_pack=True), ())
    assert match_in_entry(FERRY, ["add", "up"]) == (SearchMatch(kinds=(KindId("arithmetic"),)), ())
    assert match_in_entry(FERRY, ["ferry", "harbour"]) == (SearchMatch(in_title=True, in_text=True), ("harbour",))


def test_the_words_of_the_text_are_shown_in_their_sentence():
    sentences = ["Nothing here.", "The harbour froze.", "The Harbour froze over in May."]
    assert excerpt(sentences, ["harb", "may"]) == (
        Run("The "),
        Run("Harbour", strong=True),
        Run(" froze over in "),
        Run("May", strong=True),
        Run("."),
    )
    assert excerpt(sentences, ["zeppelin"]) == ()


def test_accents_are_compared_as_the_search_does():
    assert Run("café", strong=True) in excerpt(["In the café."], ["cafe"])


def test_a_long_sentence_is_shortened_around_the_first_word():
    long = "word " * 30 + "harbour " + "more " * 30
    found = excerpt([long.strip()], ["harb"])
    text = text_of_runs(found)
    assert text.startswith("… word") and text.endswith("more …") and Run("harbour", strong=True) in found
    assert len(text) <= EXCERPT + 10
    assert text_of_runs(excerpt(["a" * EXCERPT], ["a"])) == "a" * EXCERPT


def test_a_sentence_of_ninety_characters_is_shown_as_it_is_and_a_longer_one_is_cut_at_a_word():
    words = "ab " * 29 + "x"
    assert text_of_runs(excerpt([f"{words}yz"], ["ab"])) == f"{words}yz"  # 90
    assert text_of_runs(excerpt([f"{words}yz."], ["ab"])) == f"{words.removesuffix(' x')} …"


def test_a_piece_has_ninety_characters_at_most():
    rest = "c" * (90 - len("a ") - len(" ")) + " end"
    assert text_of_runs(excerpt([f"a {rest}"], ["a"])) == f"a {rest.removesuffix(' end')} …"
    assert text_of_runs(excerpt([f"a c{rest}"], ["a"])) == "a …"


def test_a_piece_begins_with_the_word_that_stands_thirty_characters_before_the_first_one():
    for length, begins in ((30, "… w"), (29, "… far w")):
        sentence = f"so far {'w' * (length - 1)} harbour {'more ' * 20}"
        assert text_of_runs(excerpt([sentence], ["harb"])).startswith(begins), length
