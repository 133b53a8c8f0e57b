"""What the results come to, and what those say that were left closed."""

import pytest
from factories import make_search
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.lesson.model import Bearing
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.result.searches.search_conclusion import SearchConclusion
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView

SEARCH = make_search("shops", Bearing.HOLDS, hits=["Survey", "Blog"])
AGREES = SearchJudgement(Bearing.HOLDS, Bearing.HOLDS)
HEADING = "What the results that you left closed say"


@pytest.mark.parametrize(
    ("opened", "closed"), [((), ["survey", "blog"]), (("survey",), ["blog"]), (("survey", "blog"), [])]
)
def test_results_that_were_left_closed_are_told_and_no_others(in_window, appearance, window, opened, closed):
    conclusion = in_window(SearchConclusion(SEARCH, AGREES, opened, appearance, open_link=window.actions.open_address))
    assert list(conclusion.left_closed) == closed
    assert (HEADING in [label.text() for label in conclusion.findChildren(QLabel)]) is bool(closed)


def test_the_words_of_the_author_begin_as_a_sentence_does(in_window, appearance, window):
    search = SEARCH._replace(conclusion=(Run("the survey counted "), Run("all", emphasis=True), Run(" shops.")))
    conclusion = in_window(SearchConclusion(search, AGREES, (), appearance, open_link=window.actions.open_address))
    texts = [view.text() for view in conclusion.findChildren(RichTextView)]
    assert texts[0] == "The survey counted all shops."


def test_without_a_conclusion_of_the_author_the_judgement_is_told_all_the_same(in_window, appearance, window):
    conclusion = in_window(
        SearchConclusion(SEARCH._replace(conclusion=()), AGREES, (), appearance, open_link=window.actions.open_address)
    )
    assert conclusion.verdict.text() == "You judged that it holds, and the results bear that out."
