"""Names that a person would take for the same one."""

import unicodedata

from each_row import each_row

from media_literacy.strings.lookalikes import lookalike_key


def is_optional(code: int) -> bool:
    """Whether a sign behind a letter makes no other name of it."""
    return lookalike_key("x" + chr(code)) == lookalike_key("x")


@each_row(
    ("first", "last"),
    [
        (0x0300, 0x036F),
        (0x0591, 0x05C7),
        (0x064B, 0x065F),
        (0x1AB0, 0x1AFF),
        (0x1DC0, 0x1DFF),
        (0x20D0, 0x20FF),
        (0xFE00, 0xFE2F),
        (0xE0100, 0xE01EF),
    ],
)
def test_marks_that_only_change_a_sign_are_left_out_and_their_neighbours_are_what_they_are(first: int, last: int):
    assert is_optional(first) and is_optional(last)
    for neighbour in (first - 1, last + 1):
        is_seen = any(unicodedata.category(sign)[0] in "LMNS" for sign in unicodedata.normalize("NFKD", chr(neighbour)))
        assert is_optional(neighbour) is not is_seen


@each_row("code", [0x093E, 0x0E31, 0x0670, 0x05D0, 0x0660])
def test_vowel_signs_letters_and_digits_are_counted(code: int):
    assert not is_optional(code)


@each_row(
    ("one", "other"),
    [
        ("Corner", "Comer"),
        ("Vvalter", "Walter"),
        ("A. B. See", "ABSee"),
        ("Élan", "elan"),
        ("0tto", "Otto"),
        ("Al1", "All"),
        ("Ρetra", "Petra"),
        ("Βen", "Ben"),
        ("ﬁne", "fine"),
    ],
)
def test_names_that_look_alike_have_one_key(one: str, other: str):
    assert lookalike_key(one) == lookalike_key(other) != ""


@each_row(("one", "other"), [("Ada", "Eda"), ("Ann", "An"), ("Max", "Mex"), ("J. Doe", "J. Roe")])
def test_other_names_have_other_keys(one: str, other: str):
    assert lookalike_key(one) != lookalike_key(other)


def test_a_name_in_which_nothing_can_be_seen_has_no_key():
    assert lookalike_key("") == lookalike_key(" .-") == lookalike_key("\u200b\u0301") == ""
