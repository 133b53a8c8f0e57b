"""Half of the searches of a pack confirm their claim, and one in eight settles nothing."""

from collections.abc import Sequence

from each_row import each_row
from packs.checks.pack_codes import CHECK, article, messages_of

HOLDS, FALLS, UNTOLD = "Holds", "Does not hold", "Cannot be told"
SEARCH = "\n## Search: {}\n\nClaim: [rain](#n0)\n\n- **A** — a.example\n\n    Inside.\n\n{}: so.\n"


def told(code: str, *words: str) -> bool:
    searches = [SEARCH.format(number, word) for number, word in enumerate(words)]
    texts = [article([("It rained.", CHECK)]) + "\n# Leave the page\n" + "".join(half) for half in _halves(searches)]
    return bool(messages_of(code, *texts))


def _halves(searches: Sequence[str]) -> list[Sequence[str]]:
    """Over two lessons: a pack is told of as a whole, and a lesson has eight searches at most."""
    return [searches[: len(searches) // 2], searches[len(searches) // 2 :]]


@each_row(("held", "count", "is_told"), [(2, 6, True), (3, 6, False), (0, 5, False), (3, 7, True), (4, 7, False)])
def test_at_least_half_of_six_and_more_hold(held: int, count: int, is_told: bool):
    assert told("few-claims-hold", *[HOLDS] * held, *[FALLS] * (count - held)) == is_told


@each_row(("untold", "count", "is_told"), [(0, 7, False), (0, 8, True), (1, 8, False), (1, 9, True), (2, 9, False)])
def test_at_least_one_in_eight_settles_nothing(untold: int, count: int, is_told: bool):
    assert told("always-told", *[UNTOLD] * untold, *[HOLDS] * (count - untold)) == is_told
