"""A Flag deserves a reason of some words."""

from diagnosing import codes_of, noted


def test_seven_words_are_too_few_for_a_flag_and_eight_are_not():
    assert "short-explanation" in codes_of(noted("**Flag: contradiction.** One two three four five six seven."))
    assert "short-explanation" in codes_of(noted("**Flag: contradiction.** One."))
    assert "short-explanation" not in codes_of(
        noted("**Flag: contradiction.** One two three four five six seven eight.")
    )


def test_only_flags_are_counted_and_one_without_a_word_has_another_diagnostic():
    assert "short-explanation" not in codes_of(noted("**Fine: can be checked.** One."))
    assert "short-explanation" not in codes_of(noted("**Flag: contradiction.**"))
    assert "no-explanation" in codes_of(noted("**Flag: contradiction.**"))
