"""A card is named somewhere, has text, and a title of its own."""

from diagnosing import codes_of, places_of
from each_row import each_row

CODES = {"unused-card", "empty-card", "duplicate-card"}
ARTICLE = "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: limits.** So.{}\n\n# Evidence\n\n"


@each_row(
    ("named", "cards", "codes"),
    [
        ("\n\n    - Evidence: [a](#card)", "## Card\n\nWords.\n", set()),
        (" See [a](#card).", "## Card\n\nWords.\n", set()),
        ("", "## Card\n\nWords.\n", {"unused-card"}),
        (" See [a](#card).", "## Card\n", {"empty-card"}),
        (" See [a](#card), [b](#card-1).", "## Card\n\nWords.\n\n## CARD\n\nWords.\n", {"duplicate-card"}),
    ],
)
def test_what_is_wrong_with_a_card_is_told(named: str, cards: str, codes: set[str]):
    assert CODES & set(codes_of(ARTICLE.format(named) + cards)) == codes


def test_the_second_card_of_a_title_is_told():
    lesson = ARTICLE.format("") + "## Card\n\nWords.\n\n## Card\n\nWords.\n"
    assert places_of("duplicate-card", lesson) == [(13, 4)]
