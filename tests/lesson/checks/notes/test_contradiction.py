"""A contradiction takes two sentences."""

from diagnosing import codes_of, noted
from each_row import each_row


@each_row(
    ("note", "is_told"),
    [
        ("**Flag: contradiction.** So.", True),
        ("**Check: contradiction.** So.", True),
        ("**Fine: contradiction.** So.", False),
        ("**Flag: impossible role.** So.", False),
        ("**Flag: contradiction.** So.\n\n    - Contradicts: nowhere", False),
    ],
)
def test_one_that_names_no_other_sentence_is_told(note: str, is_told: bool):
    assert ("contradiction-without-pair" in codes_of(noted(note))) is is_told


def test_the_other_sentence_may_name_it():
    lesson = noted("**Flag: contradiction.** So.", sentence="It was dry.[^b] It rained.")
    lesson += "\n[^b]: **Fine: limits.** So.\n\n    - Contradicts: a\n"
    assert "contradiction-without-pair" not in codes_of(lesson)
