"""The last two words of a text keep together where that does no harm."""

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings.last_words import NO_BREAK_SPACE, unbroken, with_bound_end, with_bound_facts


def test_short_words_at_the_end_keep_together():
    assert with_bound_end("Island council votes to keep its clock wrong") == (
        f"Island council votes to keep its clock{NO_BREAK_SPACE}wrong"
    )


def test_how_long_the_end_and_the_text_may_be():
    long = "It is asked of the whole page "
    assert with_bound_end(f"{long}abcdefg 1234567").endswith(f"g{NO_BREAK_SPACE}1234567")
    assert with_bound_end(f"{long}abcdefgh 1234567") == f"{long}abcdefgh 1234567"
    assert with_bound_end("a" * 22 + " b cdefg") == "a" * 22 + f" b{NO_BREAK_SPACE}cdefg"
    assert with_bound_end("a" * 21 + " b cdefg") == "a" * 21 + " b cdefg"


def test_a_text_without_a_space_or_with_one_at_its_end_stays():
    for text in ("", "漢" * 60, "a b " * 20):
        assert with_bound_end(text) == text


@given(st.text())
def test_no_character_comes_or_goes(text):
    for bound in (with_bound_end(text), with_bound_facts(text)):
        assert bound.replace(NO_BREAK_SPACE, " ") == text.replace(NO_BREAK_SPACE, " ")


def test_facts_break_after_a_dot_and_stay_in_one_piece():
    assert with_bound_facts("17 minutes · age 11–14 · English").split(" ") == [
        f"17{NO_BREAK_SPACE}minutes{NO_BREAK_SPACE}·",
        f"age{NO_BREAK_SPACE}11–14{NO_BREAK_SPACE}·",
        "English",
    ]
    assert " " not in with_bound_facts(f"one · {'a' * 13} b").rpartition("· ")[2]
    assert with_bound_facts(f"one · {'a' * 14} b").endswith("a b")
    assert with_bound_facts("A dot 3·4 is none of these") == "A dot 3·4 is none of these"


def test_a_box_stays_with_its_label():
    assert unbroken("☐ fairly sure").split(" ") == [f"☐{NO_BREAK_SPACE}fairly{NO_BREAK_SPACE}sure"]
