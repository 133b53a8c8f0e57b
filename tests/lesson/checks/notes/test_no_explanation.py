"""A verdict without a reason is told, whatever it is."""

from diagnosing import codes_of, noted
from each_row import each_row


@each_row(
    ("note", "is_told"),
    [
        ("**Fine: limits.**", True),
        ("**Check: overclaim.**\n\n    - Hint: Look.", True),
        ("**Flag: contradiction.** x", False),
        ("**Name only.**", False),
        ("**Nonsense: limits.**", False),
    ],
)
def test_a_note_without_a_word_is_told(note: str, is_told: bool):
    assert ("no-explanation" in codes_of(noted(note))) is is_told
