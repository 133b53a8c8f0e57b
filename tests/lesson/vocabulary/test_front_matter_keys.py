"""The keys that a lesson may have, and the values of those that take one of a few."""

from each_row import each_row

from media_literacy.lesson.vocabulary.front_matter_keys import CHOICES, KEYS, LANGUAGE, LIST_KEYS


def test_no_key_stands_twice_and_lists_and_choices_are_of_keys():
    assert len(set(KEYS)) == len(KEYS)
    assert {*LIST_KEYS, *CHOICES} <= {*KEYS}


def test_the_choices_are_what_the_guide_says():
    assert CHOICES["mode"] == ("either", "guided", "investigate")
    assert CHOICES["origin"] == ("invented", "real", "mixed")
    assert CHOICES["unmarked"] == ("fine", "unscored")


@each_row(
    ("tag", "is_one"), [("en", True), ("pt-BR", True), ("gsw", True), ("german", False), ("e", False), ("en_GB", False)]
)
def test_a_language_tag_begins_with_two_or_three_letters(tag: str, is_one: bool):
    assert bool(LANGUAGE.fullmatch(tag)) is is_one
