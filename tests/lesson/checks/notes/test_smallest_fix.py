"""A fix that changes nothing is none."""

from diagnosing import codes_of, noted
from each_row import each_row


@each_row(("fix", "is_told"), [("It rained.", True), ("it “RAINED”", True), ("It poured.", False), ("", False)])
def test_a_fix_with_the_same_words_is_told(fix: str, is_told: bool):
    codes = codes_of(noted(f"**Flag: contradiction.** So.\n\n    - Fix: {fix}"))
    assert ("fix-changes-nothing" in codes) is is_told
