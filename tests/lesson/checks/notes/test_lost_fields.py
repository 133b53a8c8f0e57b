"""Fields of a note that lost their colon, or were never written."""

from diagnosing import noted, places_of


def told(code: str, lines: str) -> list[tuple[int, int]]:
    return places_of(code, noted(f"**Fine: can be checked.** So.\n\n{lines}"))


def test_a_list_item_that_begins_with_the_word_of_a_field_lacks_its_colon():
    assert told("field-without-colon", "    - Hint Where is it?") == [(10, 7)]
    assert told("field-without-colon", "    1. Hint Where is it?") == [(10, 8)]
    assert told("field-without-colon", "    - Hint: Where is it?") == []
    assert told("field-without-colon", "    - Hints are many.") == []
    assert told("field-without-colon", "    Hint Where is it?") == []


def test_fields_without_a_value_are_told():
    assert told("empty-field", "    - Hint:") == [(10, 7)]
    assert told("empty-field", "    - Fix:\n    - Hint: x") == [(10, 7)]
    assert told("empty-field", "    - Hint: x") == []
