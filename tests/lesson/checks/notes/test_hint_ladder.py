"""Hints are a ladder, and the first of them gives nothing away."""

from diagnosing import codes_of, noted

SENTENCE = "One two three four five six seven."
EXPLANATION = "First second third fourth fifth sixth seventh eighth."


def with_hint(*hints: str) -> list[str]:
    lines = "".join(f"\n\n    - hint: {hint}" for hint in hints)
    return codes_of(noted(f"**Flag: contradiction.** {EXPLANATION}{lines}", sentence=SENTENCE))


def test_six_words_of_the_sentence_give_it_away_and_five_do_not():
    assert "hint-gives-answer" in with_hint("Look: two three four five six seven")
    assert "hint-gives-answer" not in with_hint("Look: two three four five six eleven")
    assert "hint-gives-answer" in with_hint("one two three four five six")


def test_eight_words_of_the_explanation_give_it_away_and_seven_do_not():
    assert "hint-gives-answer" in with_hint("Ask: first second third fourth fifth sixth seventh eighth")
    assert "hint-gives-answer" not in with_hint("Ask: first second third fourth fifth sixth seventh ninth")


def test_only_the_first_hint_may_not_give_it_away():
    assert "hint-gives-answer" not in with_hint("What is counted?", "One two three four five six seven")


def test_a_hint_that_says_what_an_earlier_one_said_is_told():
    assert "hint-repeated" in with_hint("What is counted?", "Who says so?", "what is COUNTED")
    assert "hint-repeated" not in with_hint("What is counted?", "Who says so?")
