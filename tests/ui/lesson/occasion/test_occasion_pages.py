"""The articles of an occasion, one after the other, to what came of all of them."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt

from media_literacy.diagnostics import Report
from media_literacy.engine.course.form_comparison import OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.ui.lesson.occasion.occasion_pages import OccasionPages
from media_literacy.ui.lesson.occasion.occasion_reading import OccasionArticle
from media_literacy.ui.lesson.occasion.occasion_report_page import OccasionReportPage
from media_literacy.ui.reader.reader_page import ReaderPage

LESSONS = [
    make_lesson(id="one", title="One", flags=["A."], fine=["B."]),
    make_lesson(id="two", title="Two", fine=["C.", "D."]),
]


class Kept:
    """What a store is handed."""

    def __init__(self):
        self.modes, self.events = [], {}

    def start_attempt(self, attempt_id, mode, opened, continues=""):
        self.modes.append((opened.lesson.front.id, mode))
        self.events[attempt_id] = []

    def record(self, attempt_id, events):
        self.events[attempt_id] += [event.kind for event in events]

    def keep_place(self, attempt_id, place):
        pass

    def ask_whether_saved(self, on_answer):
        on_answer(True)


@pytest.fixture
def store():
    return Kept()


@pytest.fixture
def show(qtbot, window, appearance, in_window, store):
    def make(histories=(NO_HISTORY, NO_HISTORY), occasion=Occasion.SEVEN_WEEKS, forms=()):
        articles = [
            OccasionArticle(OpenedLesson(lesson, Report("a.md"), LessonKey("term", lesson.front.id), None), history)
            for lesson, history in zip(LESSONS, histories, strict=True)
        ]
        pages = OccasionPages(
            articles, occasion, store, window.actions, appearance, find_forms=lambda now: [*forms, now] if forms else []
        )
        in_window(pages)
        pages.begin()
        return pages

    return make


def judge(qtbot, pages, *answers):
    reader = pages.page
    reader.bottom.main.click()
    for answer in answers:
        qtbot.keyClicks(reader.focusWidget() or reader, answer)
        qtbot.keyClicks(reader.focusWidget() or reader, "n")


def words(page):
    page.page_text.gather()
    return page.page_text.words


def test_one_article_follows_the_other_and_then_comes_what_came_of_them(qtbot, show, store):
    pages = show()
    assert isinstance(pages.page, ReaderPage) and store.modes == [("one", Mode.ITEMS)]
    assert "article 1 of 2" in pages.page.bottom.accessibleName()
    judge(qtbot, pages, "2", "1")
    assert store.modes[-1] == ("two", Mode.ITEMS) and "article 2 of 2" in pages.page.bottom.accessibleName()
    judge(qtbot, pages, "1", "2")
    assert isinstance(pages.page, OccasionReportPage)
    said = words(pages.page)
    assert said.index("You left 2 of 3 sound sentences alone.") < said.index("You caught 1 of 1 problem.")
    assert all("debrief-seen" in events for events in store.events.values())


def test_it_goes_on_in_the_article_where_it_was_left(qtbot, show, store):
    pages = show()
    judge(qtbot, pages, "2", "1")
    judge(qtbot, pages, "1")
    pages.close_attempt()
    histories = [persistence.history for persistence in pages._persistences]
    again = show(histories)
    assert len(store.modes) == 2, "no new attempt"
    assert again.attempt is not None and len(again.attempt.state.shown) == 1
    assert "2 of 2, article 2 of 2" in again.page.bottom.accessibleName()
    qtbot.keyClicks(again.page, "1")
    qtbot.keyClicks(again.page, "n")
    assert "You left 3 of 3" in words(again.page)


def test_articles_that_were_judged_are_not_shown_again(qtbot, show):
    pages = show()
    judge(qtbot, pages, "2", "1")
    judge(qtbot, pages, "1", "1")
    done = [persistence.history for persistence in pages._persistences]
    assert isinstance(show(done).page, OccasionReportPage)


def test_the_last_form_stands_beside_those_before_it_with_what_holds_first(qtbot, show):
    before = OccasionCounts(Occasion.BEFORE, Counts(5, 2, 20, 8))
    pages = show(forms=[before])
    judge(qtbot, pages, "2", "1")
    judge(qtbot, pages, "1", "1")
    said = words(pages.page)
    lines = ["Sound sentences left alone", "Before the course: 12 of 20", "Seven weeks later: 3 of 3"]
    lines += ["Problems caught", "Before the course: 2 of 5", "Seven weeks later: 1 of 1"]
    places = [said.find(line) for line in lines]
    assert -1 not in places and places == sorted(places)
    assert "nobody has shown that they are equally hard" in said


def test_the_report_leads_home_and_esc_leaves_an_article(qtbot, show, window):
    pages = show()
    qtbot.keyClick(pages.page.focusWidget(), Qt.Key.Key_Escape)
    assert window.asked.count(("leave",)) == 1
    judge(qtbot, pages, "2", "1")
    judge(qtbot, pages, "1", "1")
    pages.page.done.click()
    assert window.asked.count(("leave",)) == 2
