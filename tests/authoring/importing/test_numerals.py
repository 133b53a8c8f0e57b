"""Numbers in letters and Roman numerals, and figures where there are none."""

from media_literacy.authoring.importing.numerals import letter_numeral, roman_numeral


def test_letters_are_doubled_after_z() -> None:
    found = [letter_numeral(number) for number in (0, 1, 26, 27, 53, 10_000)]
    assert found == ["0", "a", "z", "aa", "aaa", "pppp"]


def test_roman_numerals_end_at_3999() -> None:
    found = [roman_numeral(number) for number in (0, 1, 4, 9, 49, 1_994, 3_999, 4_000)]
    assert found == ["0", "i", "iv", "ix", "xlix", "mcmxciv", "mmmcmxcix", "4000"]
