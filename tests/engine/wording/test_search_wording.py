"""The words around a search whose results are read."""

from each_row import each_row

from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.engine.wording.search_wording import judgement_words, looking_elsewhere_words, opened_words
from media_literacy.lesson.model import Bearing


@each_row(
    ("given", "author", "words"),
    [
        (Bearing.HOLDS, Bearing.HOLDS, "You judged that it holds, and the results bear that out."),
        (
            Bearing.HOLDS,
            Bearing.DOES_NOT_HOLD,
            "You judged that it holds. Taken together, the results bear out that it does not hold.",
        ),
        (
            Bearing.DOES_NOT_HOLD,
            Bearing.CANNOT_BE_TOLD,
            "You judged that it does not hold. Taken together, the results do not settle it.",
        ),
        (
            Bearing.CANNOT_BE_TOLD,
            Bearing.HOLDS,
            "You judged that it cannot be told. Taken together, the results bear out that it holds.",
        ),
        (
            Bearing.CANNOT_BE_TOLD,
            Bearing.CANNOT_BE_TOLD,
            "You judged that it cannot be told, and the results bear that out.",
        ),
    ],
)
def test_a_judgement_is_told_with_what_the_results_bear_out(given, author, words):
    assert judgement_words(SearchJudgement(given, author)) == words


@each_row(
    ("counts", "words"),
    [
        (SearchCounts(0, 0), ""),
        (SearchCounts(1, 1), "Looking elsewhere: you judged 1 of 1 claim as the results bear out."),
        (SearchCounts(4, 3), "Looking elsewhere: you judged 3 of 4 claims as the results bear out."),
    ],
)
def test_looking_elsewhere_is_told_in_words(counts, words):
    assert looking_elsewhere_words(counts) == words


def test_how_many_results_were_opened_is_told():
    assert opened_words(2, 3) == "2 of 3 opened"
