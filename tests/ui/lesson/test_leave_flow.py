"""From the choices over each search to the debrief, and back; and where a search is gone on with."""

import pytest
from factories import make_lesson, make_search
from PySide6.QtWidgets import QLabel
from ui.lesson.test_attempt_persistence import Store

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import LessonKey, Place, StoredAttempt
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY, lesson_history
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.result.searches.search_page import SearchPage


@pytest.fixture
def searching(in_window, window, appearance):
    """Opens a lesson with two searches at its last place, or anew; `cards` are those beside them."""
    kept = {}

    def make(cards=("survey",), place=None):
        store = kept.setdefault("store", Store())
        lesson = make_lesson(
            ["The town bans kites."], cards=cards, searches=[make_search("kites"), make_search("town")]
        )
        opened = OpenedLesson(lesson, Report("kites.md"), LessonKey("", "kites"), None)
        history = NO_HISTORY
        if place is not None:
            attempt = kept["pages"].attempt
            stored = StoredAttempt("1", opened.key, Mode.GUIDED, attempt.events, answer_key(lesson), place)
            history = lesson_history([stored], lesson)
        pages = in_window(LessonPages(opened, store, window.actions, appearance, history=history))
        pages.begin()
        if place is None:
            pages.page.begun.emit("guided")
            pages.attempt.show(sentence.id for sentence in lesson.article.sentences)
            pages.attempt.read_all()
            pages.page.onward.emit()
            pages.page.onward.emit()
        kept["pages"] = pages
        return pages

    return make


def shown(pages):
    """The search that is read; None on every other page."""
    return pages.page.search.id if isinstance(pages.page, SearchPage) else None


def test_each_search_is_a_page_between_the_choices_and_the_debrief(searching):
    pages = searching()
    assert isinstance(pages.page, LeavePage)
    seen = []
    for _ in range(2):
        pages.page.onward.emit()
        seen.append(shown(pages))
    assert seen == ["kites", "town"]
    pages.page.onward.emit()
    assert isinstance(pages.page, DebriefPage)
    pages.page.back_requested.emit()
    assert shown(pages) == "town"
    pages.page.left.emit()
    assert shown(pages) == "kites"
    pages.page.left.emit()
    assert isinstance(pages.page, LeavePage)
    pages.page.left.emit()
    assert isinstance(pages.page, ResultPage)


def test_where_there_is_nothing_but_searches_they_come_at_once(searching):
    pages = searching(cards=())
    assert isinstance(pages.page, SearchPage)
    pages.page.left.emit()
    assert isinstance(pages.page, ResultPage)


def test_what_is_done_with_a_search_is_recorded_and_shown(searching):
    pages = searching(cards=())
    page = pages.page
    page.hit_opened.emit("survey")
    page.judged.emit("holds")
    assert page.is_judged and page.hits.views[0].is_unfolded
    page.live.field.setPlainText("Two lists.")
    pages.close_attempt()
    state = pages.attempt.state
    assert (state.hits_opened, state.search_findings) == ({"kites": ("survey",)}, {"kites": "Two lists."})
    assert state.search_judgements["kites"].agrees
    kinds = [event.kind for event in pages.attempt.events]
    assert kinds.index(EventKind.SEARCH_FOUND) < kinds.index(EventKind.LEFT)


def test_practice_has_its_searches_anew_and_leaves_the_first_judgement(searching):
    pages = searching(cards=())
    pages.page.hit_opened.emit("survey")
    pages.page.judged.emit("cannot-be-told")
    pages.page.left.emit()
    pages.page.practise_again.emit()
    pages.page.begun.emit("guided")
    pages.attempt.read_all()
    pages.page.onward.emit()
    pages.page.onward.emit()
    assert shown(pages) == "kites" and not pages.page.is_judged
    pages.page.hit_opened.emit("blog")
    pages.page.judged.emit("holds")
    assert pages.attempt.state.hits_opened == {"kites": ("blog",)} and pages.page.is_judged
    pages.page.left.emit()
    assert [one_try.result.search_counts for one_try in pages.page.tries._tries.tries] == [(1, 0), (1, 1)]


def test_after_a_look_at_the_article_the_way_leads_to_the_search_again(searching):
    pages = searching()
    pages.page.onward.emit()
    pages.page.to_sentence.click()
    assert isinstance(pages.page, ReaderPage)
    pages.page.onward.emit()
    pages.page.onward.emit()
    assert shown(pages) == "kites"


@pytest.mark.parametrize(("name", "search"), [("leave:town", "town"), ("leave:gone", None), ("leave", None)])
def test_a_lesson_goes_on_at_the_search_where_it_was_left(searching, name, search):
    searching().close_attempt()
    pages = searching(place=Place(name))
    assert shown(pages) == search and isinstance(pages.page, SearchPage | LeavePage)


def test_the_result_says_how_many_claims_were_judged_as_the_results_bear_out(searching):
    pages = searching(cards=())
    pages.page.hit_opened.emit("survey")
    pages.page.judged.emit("cannot-be-told")
    pages.page.left.emit()
    words = [label.text() for label in pages.page.findChildren(QLabel)]
    assert "Looking elsewhere: you judged 0 of 1 claim as the results bear out." in words


def test_with_a_search_engine_the_query_is_searched_for_in_the_browser(searching, window):
    window.can_search = True
    pages = searching(cards=())
    pages.page.hit_opened.emit("survey")
    pages.page.judged.emit("holds")
    assert ("search", pages.page.search.query) not in window.asked
    pages.page.live.open_in_browser.click()
    assert ("search", pages.page.search.query) in window.asked
