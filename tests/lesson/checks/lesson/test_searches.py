"""A search has several hits, each with something to find, and an answer that the note on its claim does not deny."""

from diagnosing import codes_of, places_of
from each_row import each_row

NOTES = "[^a]: **{}.** So.\n\n{}[^b]: **Fine: limits.** So.\n\n"
HEAD = f"# News\n\nIt rained.[^a] It blew.[^b]\n\n{NOTES}# Leave the page\n\n"
SEARCH = "## Search: rain\n\nClaim: [rain](#a)\n\n{}\n{}\n"
HITS = "- **A** — a.example\n\n    Inside.\n\n- **B** — b.example\n\n    > Inside.\n"


def lesson(verdict: str, end: str, hits: str = HITS, field: str = "") -> str:
    return HEAD.format(verdict, field) + SEARCH.format(hits, end)


@each_row(
    ("verdict", "end", "is_told"),
    [
        ("Fine: limits", "Does not hold: so.", True),
        ("Fine: limits", "Holds: so.", False),
        ("Fine: limits", "Cannot be told: so.", False),
        ("Flag: role", "Holds: so.", True),
        ("Flag: role", "Does not hold: so.", False),
        ("Flag: role", "Cannot be told: so.", False),
        ("Check: role", "Holds: so.", False),
        ("Check: role", "Does not hold: so.", False),
        ("Name only", "Does not hold: so.", False),
    ],
)
def test_a_verdict_may_not_deny_the_note_on_its_claim(verdict: str, end: str, is_told: bool):
    assert ("search-against-note" in codes_of(lesson(verdict, end))) == is_told


def test_one_of_two_that_clash_may_hold():
    text = lesson("Flag: contradiction", "Holds: so.", field="    - Contradicts: b\n\n")
    assert "search-against-note" not in codes_of(text)


def test_a_hit_that_shows_a_text_or_a_picture_is_not_empty():
    hits = "- **A** — a.example\n\n    ![A bus](b.png)\n\n- **B** — b.example\n\n    ---\n\n- C\n"
    assert places_of("empty-hit", lesson("Check: role", "Holds: so.", hits)) == [(19, 5)]
    assert "empty-hit" not in codes_of(lesson("Check: role", "Holds: so."))


def test_two_hits_are_not_a_single_one():
    one = "- **A** — a.example\n\n    Inside.\n"
    assert "single-hit" in codes_of(lesson("Check: role", "Holds: so.", one))
    assert "single-hit" not in codes_of(lesson("Check: role", "Holds: so."))


def test_a_verdict_gives_its_reason():
    assert places_of("verdict-without-reason", lesson("Check: role", "Holds:")) == [(23, 1)]
    assert "verdict-without-reason" not in codes_of(lesson("Check: role", "Holds: so."))
