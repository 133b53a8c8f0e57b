"""Why a search found a lesson."""

from collections.abc import Sequence

import pytest
from each_row import each_row
from ui.library.listed import BUSES, FERRY

from media_literacy.lesson.model import KindId
from media_literacy.lesson.text_blocks import Run, text_of_runs
from media_literacy.store.library.search_match import EXCERPT, FoundLessons, SearchMatch, excerpt, match_in_entry


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


def test_why_a_lesson_was_found_is_found_out_when_it_is_asked_for():
    found = FoundLessons({"buses.md": BUSES, "ferry.md": FERRY}, ["ferry", "harbour"])
    assert list(found) == ["buses.md", "ferry.md"] and len(found) == 2 and "ferry.md" in found.files
    assert found["ferry.md"] == match_in_entry(FERRY, ["ferry", "harbour"])[0]
    assert found.get("gone.md") is None


@each_row(("most", "shown"), [(1, ["buses.md"]), (2, ["buses.md", "ferry.md"])])
def test_the_first_lessons_with_words_in_their_text_alone_have_excerpts(most: int, shown: list[str]):
    read: list[str] = []

    def texts(files: Sequence[str]) -> dict[str, list[str]]:
        read.extend(files)
        return {file: ["Nothing.", "The harbour froze."] for file in files}

    named = FERRY._replace(title="Harbour")
    found = FoundLessons({"named.md": named, "buses.md": BUSES, "ferry.md": FERRY}, ["harbour"])
    with_excerpts = found.with_excerpts(texts, most)
    assert read == shown and not any(found[file].excerpt for file in found)
    assert [file for file in with_excerpts if with_excerpts[file].excerpt] == shown
    assert with_excerpts["named.md"] == SearchMatch(in_title=True)


def test_what_was_read_for_the_same_words_before_is_kept():
    before = FoundLessons({"ferry.md": FERRY}, ["harbour"]).with_excerpts(
        lambda _files: {"ferry.md": ["A harbour."]}, 1
    )
    assert FoundLessons({"ferry.md": FERRY}, ["harbour"]).keeping_excerpts(before)["ferry.md"].excerpt
    for other in (None, FoundLessons({"ferry.md": FERRY}, ["harb"])):
        assert not FoundLessons({"ferry.md": FERRY}, ["harbour"]).keeping_excerpts(other)["ferry.md"].excerpt


def test_where_no_text_has_the_words_none_is_read():
    FoundLessons({"ferry.md": FERRY}, ["ferry"]).with_excerpts(lambda files: pytest.fail("read"), 60)
