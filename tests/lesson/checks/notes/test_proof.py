"""A Flag of a kind that shows nothing alone needs a clash or evidence."""

from diagnosing import codes_of, noted
from each_row import each_row

LONG = "The words leave no room for even one exception in the whole town."


def is_unproven(head: str, fields: str = "", more: str = "") -> bool:
    lesson = noted(f"**{head}.** {LONG}\n\n{fields}\n", sentence="It rained.[^b] It poured.") + more
    return "unproven-flag" in codes_of(lesson)


@each_row(
    ("head", "is_told"),
    [
        ("Flag: overclaim", True),  # strong
        ("Flag: no source", True),  # weak
        ("Flag: impossible role", False),  # decisive
        ("Check: overclaim", False),
        ("Fine: overclaim", False),
    ],
)
def test_only_a_flag_that_is_not_decisive_is_told(head: str, is_told: bool):
    assert is_unproven(head) is is_told


def test_a_clash_or_evidence_is_proof_whoever_names_it():
    assert not is_unproven("Flag: overclaim", "    - Contradicts: b")
    assert not is_unproven("Flag: overclaim", "    - Evidence: [a card](#card)")
    assert not is_unproven("Flag: overclaim", more="\n[^b]: **Flag: contradiction.** So.\n\n    - Contradicts: a\n")
    assert is_unproven("Flag: overclaim", "    - Hint: Look.")
