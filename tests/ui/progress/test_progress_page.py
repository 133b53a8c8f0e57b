"""My progress: what stands on the page at nothing, little and much, and what one can do there."""

import pytest
from engine.course.listed_course import finished as course_try
from engine.course.listed_course import lesson
from engine.measures.tries import finished, in_order
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from media_literacy.engine.course.occasion_report import occasion_results
from media_literacy.engine.measures.finished_try import KindCounts, Rating
from media_literacy.engine.measures.progress_report import progress_report
from media_literacy.lesson.model import KindId, Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.progress.progress_page import ProgressPage
from media_literacy.ui.widgets.controls.buttons import Button

KINDS = {KindId("role"): KindCounts(met=1, flags=1, caught=1)}
RATINGS = (Rating(2, 2), Rating(2, 1), Rating(4, 0))


def page_of(appearance, *tries):
    report = progress_report(in_order(*tries), [kind.id for kind in load_catalogue()])
    return ProgressPage(report, load_catalogue(), appearance)


def much():
    return [finished(str(number), kinds=KINDS, ratings=RATINGS, headline=f"Article {number}") for number in range(9)]


def said(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def headings(page):
    known = {"Sound sentences left alone", "Telling apart", "Kinds of trouble", "Lessons over time"}
    known |= {"How sure, and how often right", "Looking elsewhere", "Practice"}
    return [words for words in said(page) if words in known]


def titles(page):
    return [panel.figure.accessibleName() for panel in page.panels]


@pytest.fixture
def shown(qtbot, in_window, appearance):
    """A page with all its sections."""

    def show(*tries, width=1024):
        page = in_window(page_of(appearance, *tries), width)
        qtbot.waitUntil(lambda: "Looking elsewhere" in said(page))
        return page

    return show


def test_before_anything_was_read_the_page_invites(qtbot, in_window, appearance):
    page = in_window(page_of(appearance))
    assert "Read a lesson to its end, and this page begins." in said(page) and page.panels == []
    page.take_focus()
    assert page.to_lessons.hasFocus()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.to_lessons, Qt.Key.Key_Space)


def test_it_begins_at_its_text_and_not_at_a_button_that_a_second_enter_would_press(qtbot, shown):
    page = shown(*much())
    page.take_focus()
    assert page.page_text.hasFocus()
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(page.page_text, Qt.Key.Key_Return)


def test_sound_sentences_stand_first_and_practice_last(shown):
    page = shown(*much(), finished("1", kinds=KINDS))
    assert headings(page) == [
        "Sound sentences left alone",
        "Telling apart",
        "Kinds of trouble",
        "Lessons over time",
        "How sure, and how often right",
        "Looking elsewhere",
        "Practice",
    ]
    assert titles(page) == [
        "Sound sentences left alone",
        "Telling apart and leaning",
        "Kinds of trouble",
        "Lessons over time",
        "How sure, and how often right",
    ]


def test_after_little_what_is_missing_stands_in_words_and_not_as_a_figure(shown):
    page = shown(finished(kinds=KINDS, ratings=RATINGS))
    assert titles(page) == ["Sound sentences left alone", "Kinds of trouble", "Lessons over time"]
    words = " ".join(said(page))
    assert (
        "After about 4 more lessons, read for the first time in Investigate, it can be said how well" in words
        and "After 19 more marks" in words
    )


def test_who_only_read_guided_has_the_map_of_kinds(shown):
    page = shown(finished(kinds=KINDS, mode=Mode.GUIDED))
    assert titles(page) == ["Kinds of trouble"]
    assert "Figures begin with the first lesson that you read in Investigate" in " ".join(said(page))


def test_a_table_that_opens_is_in_view_with_the_button_that_opened_it(qtbot, shown):
    page = shown(*much())
    page.resize(1024, 400)
    viewport, panel = page.scroller.viewport(), page.panels[0]

    def place(widget):
        return widget.mapTo(viewport, QPoint()).y()

    qtbot.waitUntil(lambda: page.height() == 400)
    page.scroller.verticalScrollBar().setValue(panel.show_table.mapTo(page.sheet, QPoint()).y() - 300)
    qtbot.keyClick(panel.show_table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: place(panel.rows) + panel.rows.height() <= viewport.height())
    assert place(panel.show_table) >= 0


def test_everything_is_heard_also_the_figures(qtbot, shown):
    page = shown(*much())
    qtbot.waitUntil(lambda: any("Lessons over time:" in each.text for each in page.page_text.paragraphs))
    heard = [paragraph.text for paragraph in page.page_text.paragraphs]
    assert heard[0] == "Heading, My progress"
    assert (
        "Figure, Kinds of trouble: Of 24 kinds of trouble you have met 1 and caught 1 yourself. 23 are still to come."
        in heard
    )


def test_a_table_that_is_opened_is_heard_too(qtbot, shown):
    page = shown(*much())
    page.panels[3].show_table.click()
    qtbot.waitUntil(lambda: any("Article, Article 3" in each.text for each in page.page_text.paragraphs))


def test_a_figure_is_handed_on_as_a_file(qtbot, shown):
    page = shown(*much())
    with qtbot.waitSignal(page.save_requested) as asked:
        page.panels[2].make_menu().actions()[2].trigger()
    title, ending, data = asked.args
    assert (title, ending) == ("Kinds of trouble", ".csv") and b"impossible role,caught" in data


def test_esc_and_back_leave_and_export_is_asked_for(qtbot, shown):
    page = shown(*much())
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        page.back.click()
    with qtbot.waitSignal(page.export_requested):
        page.export.click()


@pytest.mark.parametrize("width", [640, 1024])
def test_nothing_reaches_beyond_the_column_at_200_percent(qtbot, in_window, large_appearance, width):
    page = in_window(page_of(large_appearance, *much()), width, 480)
    qtbot.waitUntil(lambda: "Looking elsewhere" in said(page))
    for panel in page.panels:
        panel.show_table.click()

    def is_whole(view):
        return view.height() >= view.layout_at(view.width()).height

    qtbot.waitUntil(lambda: all(is_whole(panel.figure) and panel.rows.isVisible() for panel in page.panels))
    assert page.scroller.horizontalScrollBar().maximum() == 0


def test_occasions_come_when_they_are_known_before_the_rest_or_after_it(qtbot, in_window, appearance, shown):
    kept = lesson("kept", occasion=Occasion.ONE_WEEK)
    results = occasion_results([lesson("one"), kept], [course_try(lesson("one"))])
    early = in_window(page_of(appearance, *much()))
    early.show_occasions(results)
    late = shown(*much())
    late.show_occasions(results)
    for page in (early, late):
        qtbot.waitUntil(lambda page=page: "At certain times" in said(page))
        assert any(words.startswith("A week later: ") for words in said(page)) and "Term" in said(page)


def test_what_is_due_is_begun_from_here_and_nothing_else(qtbot, shown):
    kept = {it: lesson(str(it), occasion=it) for it in Occasion}
    results = occasion_results([lesson("one"), *kept.values()], [course_try(lesson("one"))])
    page = shown(*much())
    page.show_occasions(results, {("term", Occasion.ONE_WEEK)})
    qtbot.waitUntil(lambda: "At certain times" in said(page))
    (begin,) = [it for it in page.findChildren(Button) if it.accessibleName().startswith("Begin: ")]
    assert begin.accessibleName() == "Begin: A week later"
    with qtbot.waitSignal(page.occasion_chosen) as chosen:
        begin.click()
    assert chosen.args == [kept[Occasion.ONE_WEEK].file]


def test_without_occasions_nothing_is_said_of_them(shown):
    page = shown(*much())
    page.show_occasions({})
    assert "At certain times" not in said(page)
