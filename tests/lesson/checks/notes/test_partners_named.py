"""What a note shows at once does not lead to another flagged sentence."""

from diagnosing import codes_of
from each_row import each_row

OTHERS = """
[^b]: **Flag: overclaim.** It says too much for what is known.

[^c]: **Fine: can be checked.** The book has it.
"""


def lesson(note: str) -> str:
    return f"# News\n\nIt was dry.[^b] It rained.[^a] The book says so.[^c]\n\n[^a]: {note}\n{OTHERS}"


@each_row(
    ("note", "is_told"),
    [
        ("**Flag: contradiction.** It was [dry](#b).", True),
        ("**Fine: can be checked.** It was [dry](#b).", True),
        ("**Flag: contradiction.** So.\n\n    - How to check: Look [there](#b).", True),
        ("**Flag: contradiction.** So.\n\n    - Fix: It was [dry](#b).", True),
        ("**Flag: contradiction.** So.\n\n    - Compare: It was [dry](#b).", True),
        ("**Flag: contradiction.** So.\n\n    - Hint: Was it [dry](#b)?", False),
        ("**Flag: contradiction.** So.\n\n    - Afterwards: It was [dry](#b).", False),
        ("**Flag: contradiction.** So.\n\n    - Contradicts: b", False),
        ("**Flag: contradiction.** See [the book](#c).", False),
        ("**Flag: contradiction.** It [rained](#a).", False),
    ],
)
def test_what_leads_to_another_flag_before_the_reveal_is_told(note: str, is_told: bool):
    assert ("names-another-flag" in codes_of(lesson(note))) is is_told


def test_of_several_links_in_a_note_the_first_is_told():
    assert (
        codes_of(lesson("**Flag: contradiction.** It was [dry](#b), quite [dry](#b).")).count("names-another-flag") == 1
    )
