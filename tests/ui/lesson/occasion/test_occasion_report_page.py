"""What came of all articles of an occasion: what holds first, then the articles and what each of them was."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt

from media_literacy.engine.course.form_comparison import OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.lesson.occasion.occasion_report_page import OccasionReportPage


def result(title, caught, accepted):
    lesson = make_lesson(title=title, flags=["A."], fine=["B.", "C."], debrief=f"{title} was made up.")
    return KeptResult(lesson, Scorecard((), 1, caught, 2, accepted, 2 - accepted, 0, 0), Mode.ITEMS, {})


RESULTS = [result("Buses", caught=1, accepted=1), result("Ferry", caught=0, accepted=2)]


@pytest.fixture
def show(in_window, appearance):
    def make(occasion=Occasion.ONE_WEEK, find_forms=lambda now: [now]):
        return in_window(OccasionReportPage(RESULTS, occasion, find_forms, appearance, open_link=print))

    return make


def words(page):
    page.page_text.gather()
    return page.page_text.words


def test_the_counts_of_all_articles_come_first_and_then_each_with_its_debrief(show):
    said = words(show())
    places = [
        said.index(text)
        for text in (
            "You left 3 of 4 sound sentences alone.",
            "You caught 1 of 2 problems.",
            "These are few sentences",
            "Buses was made up.",
            "Ferry was made up.",
        )
    ]
    assert places == sorted(places)


def test_a_form_is_compared_with_those_before_it_by_the_counts_of_now(show):
    asked = []

    def find_forms(now):
        asked.append(now)
        return [OccasionCounts(Occasion.BEFORE, Counts(2, 1, 4, 2)), now]

    said = words(show(Occasion.AFTER, find_forms))
    assert asked == [OccasionCounts(Occasion.AFTER, Counts(2, 1, 4, 1))]
    assert "Sound sentences left alone" in said and "Before the course: 2 of 4" in said
    assert "Sound sentences left alone" not in words(show(Occasion.AFTER))


def test_its_button_leads_back(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.done, Qt.Key.Key_Space)
