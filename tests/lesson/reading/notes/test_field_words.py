"""The word of a field is recognised wherever it is met: in the text of a block, in a line, and while it is typed."""

import re

from each_row import each_row

from media_literacy.lesson.reading.notes.field_words import any_field_word, field_in_line, field_in_text, typed_field

LINES = [
    "    - Hint: Add up.",
    "    * Hint : Add up.",
    "    3) Hint: Add up.",
    "    • Hint: Add up.",
    "    - Hint：Add up.",
    "    - **Hint:** Add up.",
    "    - _Hint_: Add up.",
    "    - - Hint: Add up.",
    "    - [ ] Hint: Add up.",
]


@each_row("line", LINES)
def test_a_line_opens_a_field_in_every_way_that_markdown_shows_alike(line):
    field = field_in_line(line, "en")
    assert field is not None and (field.name, field.word) == ("hint", "Hint")
    assert line[field.value_at :] == "Add up."
    assert line[field.start : field.colon_end].strip("*_ :：") == "Hint"
    assert line[field.signs_at :].startswith(field.signs) and field.signs


def test_a_line_without_signs_of_a_list_has_none():
    field = field_in_line("  Hint: Add up.", "en")
    assert field is not None and (field.signs, field.signs_at, field.start, field.colon_end) == ("", 2, 2, 7)


def test_signs_in_the_text_of_a_block_are_text():
    assert field_in_text("- Hint: x", "en") is None and field_in_text("*Hint:* x", "en") is None
    field = field_in_text("Hint: *x", "en")
    assert field is not None and (field.name, field.value_at) == ("hint", len("Hint: "))


def test_a_text_may_be_read_from_further_on():
    field = field_in_text("So. Fix: x", "en", len("So."))
    assert field is not None and (field.name, field.start, field.colon_end) == ("fix", 4, 8)


def test_a_word_that_opens_nothing_has_no_name():
    field = field_in_text("Pista: x", "en")
    assert field is not None and (field.name, field.word) == ("", "Pista")
    assert (spanish := field_in_text("Pista: x", "es")) and spanish.name == "hint"


def test_a_word_has_at_most_31_letters():
    assert field_in_text("w" * 31 + ": x", "en") and not field_in_text("w" * 32 + ": x", "en")


@each_row("text", ["Hint", "Hint. So: x", "7: x", ": x", ""])
def test_what_has_no_word_before_its_first_colon_opens_nothing(text):
    assert field_in_text(text, "en") is None and field_in_line(f"    - {text}", "en") is None


@each_row(("before", "typed"), [("    - ", ""), ("\t* Hi", "Hi"), ("     + How to", "How to")])
def test_a_field_is_typed_in_a_list_inside_a_note(before, typed):
    assert typed_field(before) == typed


@each_row("before", ["   - Hi", "    -Hi", "    - Hint:", "    - -"])
def test_no_field_is_typed_elsewhere(before):
    assert typed_field(before) is None


def test_every_word_of_a_language_and_of_english_is_found():
    pattern = re.compile(any_field_word("es"))
    assert pattern.fullmatch("Contradice a") and pattern.fullmatch("How to check") and not pattern.fullmatch("Why")
