"""Which lines of a note are fields."""

from diagnosing import codes_of, noted


def test_three_words_before_a_colon_look_like_a_field_and_four_do_not():
    def codes(words: str) -> list[str]:
        return codes_of(noted(f"**Fine: can be checked.** So.\n\n    - {words}: x"))

    assert "unknown-field" in codes("Once upon a")
    assert "unknown-field" not in codes("Once upon a time")


def test_in_a_paragraph_only_a_slip_of_the_pen_looks_like_a_field():
    def codes(line: str) -> list[str]:
        return codes_of(noted(f"**Fine: can be checked.** So.\n\n    {line}"))

    assert "unknown-field" in codes("Hnit: x")
    assert "unknown-field" not in codes("Once: x")
