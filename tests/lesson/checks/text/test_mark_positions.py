"""A mark ends the sentence before it."""

from diagnosing import codes_of, places_of
from each_row import each_row

NOTE = "\n\n[^a]: **Fine: can be checked.** It names a day.\n"


@each_row("text", ["It rained,[^a] and blew.", "It rained[^a] and blew.", "It *rained*[^a] and blew."])
def test_a_mark_inside_a_sentence_is_told(text: str):
    assert "mark-in-mid-sentence" in codes_of(f"# News\n\n{text}{NOTE}")


@each_row("text", ["It rained.[^a] and blew.", "It rained[^a] And blew.", "It rained[^a]", "In 2020[^a] x."])
def test_a_mark_that_may_end_a_sentence_is_not_told(text: str):
    assert "mark-in-mid-sentence" not in codes_of(f"# News\n\n{text}{NOTE}")


def test_closing_signs_are_looked_past_for_80_characters():
    assert "mark-in-mid-sentence" in codes_of(f"# News\n\n“It rained{'”' * 79}[^a] and blew.{NOTE}")
    assert "mark-in-mid-sentence" not in codes_of(f"# News\n\n“It rained{'”' * 80}[^a] and blew.{NOTE}")


def test_a_mark_before_a_sentence_is_told():
    assert places_of("mark-before-sentence", f"# News\n\nIt rained. [^a]It blew.{NOTE}") == [(3, 12)]
    assert places_of("mark-before-sentence", f"# News\n\nIt rained. [^a]“It blew.”{NOTE}") == [(3, 12)]
    assert places_of("mark-before-sentence", f"# News\n\nIt rained.[^a]It blew.{NOTE}") == []
    assert places_of("mark-before-sentence", f"# News\n\nIt rained. [^a] It blew.{NOTE}") == []


def test_a_mark_in_the_words_of_a_link_is_told():
    assert "mark-in-link" in codes_of(f"# News\n\nIt [rained.[^a] a](https://a.example) lot.{NOTE}")
    assert "mark-in-link" in codes_of(f"# News\n\nIt [rained.[^a]{'a' * 200}](https://a.example) lot.{NOTE}")
    assert "mark-in-link" not in codes_of(f"# News\n\nIt [rained.[^a]{'a' * 201}](https://a.example) lot.{NOTE}")
