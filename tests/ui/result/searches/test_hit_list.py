"""The results of a search below one another, and how many of them were opened."""

import pytest
from factories import make_search
from PySide6.QtCore import Qt

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.lesson.model import Bearing
from media_literacy.ui.result.searches.hit_list import HitList
from media_literacy.ui.result.searches.hit_view import HitState

SEARCH = make_search("shops", hits=["a", "b", "c", "d"])
JUDGED = {SEARCH.id: SearchJudgement(Bearing.HOLDS, Bearing.HOLDS)}


@pytest.fixture
def hits(in_window, appearance, window):
    return in_window(HitList(SEARCH, appearance, open_link=window.actions.open_address))


def state(*opened, judgements=None):
    return AttemptState(is_revealed=True, hits_opened={SEARCH.id: opened}, search_judgements=judgements or {})


@pytest.mark.parametrize(
    ("opened", "judged", "words", "last"),
    [
        ((), False, "4 results · 0 of 3 opened", HitState.CLOSED),
        (("a", "b"), False, "4 results · 2 of 3 opened", HitState.CLOSED),
        (("a", "b", "c"), False, "4 results · 3 of 3 opened", HitState.BARRED),
        (("a",), True, "4 results · 1 of 3 opened", HitState.BELOW),
        (("a", "d"), True, "4 results · 2 of 3 opened", HitState.OPENED),
    ],
)
def test_it_says_how_many_were_opened_and_what_becomes_of_the_others(hits, opened, judged, words, last):
    hits.show_state(state(*opened, judgements=JUDGED if judged else None))
    assert (hits.count.text(), hits.views[-1].state) == (words, last)


def test_one_begins_at_the_first_result_that_was_not_opened(hits):
    hits.show_state(state("a"))
    assert hits.first_to_open is hits.views[1]
    hits.show_state(state("a", "b", "c", "d"))
    assert hits.first_to_open is hits.views[0]


@pytest.mark.parametrize(
    ("opened", "judged", "signal"),
    [((), False, "open_requested"), (("a", "b", "c"), False, "advised"), ((), True, "below_requested")],
)
def test_pressing_the_last_asks_for_what_can_be_done(qtbot, hits, opened, judged, signal):
    hits.show_state(state(*opened, judgements=JUDGED if judged else None))
    with qtbot.waitSignal(getattr(hits, signal)):
        qtbot.mouseClick(hits.views[-1].head, Qt.MouseButton.LeftButton)
