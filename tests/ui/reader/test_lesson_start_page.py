"""What is said before the article, and how it is begun."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.kept_result import result_now
from media_literacy.lesson.model import Mode, Origin, SentenceId
from media_literacy.store.progress.lesson_history import NO_HISTORY, LessonHistory
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.reader.lesson_start_page import StartPage


def words_on(page):
    return [label.text() for label in page.findChildren(QLabel)]


def button(page, text):
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


@pytest.fixture
def show(qtbot, appearance):
    def make(history=NO_HISTORY, *, is_kept=True, **front):
        lesson = make_lesson(["One flag."], ["One sound sentence."], **front)
        page = StartPage(lesson, appearance, history=history, is_kept=is_kept)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        return page

    return make


def test_the_facts_stand_in_one_line_without_what_is_unknown(show):
    assert "12 minutes · age 11–14 · English" in words_on(show(minutes=12, age="11-14"))
    assert "4 minutes · English" in words_on(show())


def test_the_content_note_stands_before_the_article_with_another_lesson_offered(qtbot, show):
    page = show(content_note="About a shooting.")
    assert "Content note: About a shooting." in words_on(page)
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(button(page, "Choose another lesson"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_its_author_tries_is_no_first_try_and_leads_to_no_other_lesson(show, is_kept):
    page = show(is_kept=is_kept)
    assert ("This is your first try." in words_on(page)) is is_kept
    assert button(page, "Choose another lesson").isVisible() is is_kept


def test_an_origin_that_is_not_announced_is_not_told(show):
    said = " ".join(words_on(show(origin=Origin.INVENTED)))
    assert "may be invented" in said and "Invented for teaching" not in said


def test_an_announced_origin_is_told(show):
    assert "Invented for teaching. Not news." in words_on(show(origin=Origin.INVENTED, announced=True))


def test_guided_comes_first_and_is_recommended(show):
    page = show(modes=(Mode.INVESTIGATE, Mode.GUIDED))
    assert [way.accessibleName().split(".")[0] for way in page.ways] == ["Guided", "Investigate"]
    assert "Recommended first" in page.ways[0].accessibleName()


@pytest.mark.parametrize(("read_lessons", "first"), [(1, "Guided"), (2, "Investigate")])
def test_after_two_lessons_the_other_way_is_recommended_and_comes_first(show, read_lessons, first):
    page = show(LessonHistory(read_lessons=read_lessons))
    page.take_focus()
    assert page.focusWidget() is page.ways[0] and page.ways[0].accessibleName().startswith(first)
    assert ["Recommended" in way.accessibleName() for way in page.ways] == [True, False]


def test_who_begins_again_sees_the_first_try_which_stands(qtbot, show):
    lesson = make_lesson(["One flag."], ["One sound sentence."])
    first = Resumed("1", (), result=result_now(AttemptState(shown=frozenset({SentenceId("flag-1")})), lesson))
    page = show(LessonHistory(first))
    assert "Your first try stands." in words_on(page)
    assert "You caught 0 of 1 problem. What you do now is practice, and replaces nothing." in words_on(page)
    assert button(page, "See your practice").isHidden()
    practised = show(LessonHistory(first, (first,), practices=1))
    for name, place in (("See your first try", 0), ("See your practice", 1)):
        with qtbot.waitSignal(practised.try_requested) as asked:
            qtbot.mouseClick(button(practised, name), Qt.MouseButton.LeftButton)
        assert asked.args == [place]


def test_of_several_practices_the_latest_and_the_best_are_led_to(qtbot, show):
    lesson = make_lesson(["One flag."], ["One sound sentence."])
    shown = frozenset(sentence.id for sentence in lesson.article.sentences)
    none, good = (
        Resumed("1", (), result=result_now(AttemptState(shown=shown, marks=marks), lesson))
        for marks in ({}, {SentenceId("flag-1"): Mark()})
    )
    for practised, best in (((none, good, none), 2), ((none, none, good), None)):
        page = show(LessonHistory(none, practised, practices=3))
        with qtbot.waitSignal(page.try_requested) as asked:
            qtbot.mouseClick(button(page, "See your latest practice"), Qt.MouseButton.LeftButton)
        assert asked.args == [3]
        link = button(page, "See your best practice")
        assert link.isVisible() is (best is not None)
        if best is not None:
            with qtbot.waitSignal(page.try_requested) as asked:
                qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
            assert asked.args == [best]


def test_the_way_in_is_in_view_at_twice_the_text_size(qtbot, show, large_appearance):
    for more in ({"content_note": "A dog is lost, and later found again by a boy from the next street."}, {}):
        page = show(modes=(Mode.GUIDED,), title="The dog", **more)
        page.resize(1024, 768)
        page.apply_appearance(large_appearance)
        begin = button(page, "Begin")
        qtbot.waitUntil(lambda page=page: page.sheet.width() > 900)
        qtbot.waitUntil(lambda page=page, begin=begin: begin.mapTo(page, QPoint(0, begin.height())).y() < page.height())
        assert page.scroller.verticalScrollBar().value() == 0


def test_practice_that_was_begun_is_gone_on_with(qtbot, show):
    lesson = make_lesson(["One flag."], ["One sound sentence."])
    first = Resumed("1", (), result=result_now(AttemptState(shown=frozenset({SentenceId("flag-1")})), lesson))
    assert button(show(LessonHistory(first)), "Continue your practice").isHidden()
    page = show(LessonHistory(first, unfinished=Resumed("2", ())))
    with qtbot.waitSignal(page.continued):
        button(page, "Continue your practice").click()


def test_the_way_in_is_in_view_at_twice_the_text_size_for_practice_too(qtbot, show, large_appearance):
    lesson = make_lesson(["One flag."], ["One sound sentence."])
    first = Resumed("1", (), result=result_now(AttemptState(shown=frozenset({SentenceId("flag-1")})), lesson))
    page = show(LessonHistory(first, (first,), Resumed("2", ()), practices=1))
    page.resize(1024, 768)
    page.apply_appearance(large_appearance)
    way = page.ways[0]
    qtbot.waitUntil(lambda: page.sheet.width() > 900 and way.mapTo(page, QPoint(0, way.height())).y() < page.height())


def test_a_first_try_is_said_to_be_one(show):
    assert "This is your first try." in words_on(show())


def test_the_steps_and_a_picture_say_how_it_works(show):
    page = show()
    page.page_text.gather()
    read = " ".join(paragraph.text for paragraph in page.page_text.paragraphs)
    assert "1. Read" in read and "Debrief" in read and "Picture, in an article the sentence" in read


def test_clicking_a_way_begins_it(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.begun) as begun:
        qtbot.mouseClick(page.ways[1], Qt.MouseButton.LeftButton)
    assert begun.args == ["investigate"]


def test_enter_begins_the_recommended_way(qtbot, show):
    page = show()
    page.take_focus()
    qtbot.waitUntil(page.ways[0].hasFocus)
    with qtbot.waitSignal(page.begun) as begun:
        qtbot.keyClick(page.ways[0], Qt.Key.Key_Return)
    assert begun.args == ["guided"]


def test_an_arrow_key_goes_to_the_other_way(qtbot, show):
    page = show()
    page.take_focus()
    qtbot.keyClick(page.ways[0], Qt.Key.Key_Down)
    qtbot.waitUntil(page.ways[1].hasFocus)


def test_the_other_way_is_seen_whole_where_an_arrow_leads_to_it(qtbot, show, large_appearance):
    page = show()
    page.resize(1024, 600)
    page.apply_appearance(large_appearance)
    page.take_focus()
    below, seen = page.ways[1], page.scroller.viewport()

    def foot():
        return below.mapTo(seen, QPoint(0, below.height())).y()

    qtbot.waitUntil(lambda: 0 < foot() - seen.height() < page.scroller.verticalScrollBar().maximum())
    qtbot.keyClick(page.ways[0], Qt.Key.Key_Down)
    assert foot() <= seen.height()
    qtbot.waitUntil(below.hasFocus)


def test_what_the_page_says_is_one_text_under_a_caret(qtbot, show):
    page = show(content_note="A dog is lost.")
    page.take_focus()
    read = [paragraph.text for paragraph in page.page_text.paragraphs]
    assert "Content note: A dog is lost." in read and "Heading, How it works" in read
    assert page.page_text.accessibleName() == page.accessibleName()


def test_a_lesson_with_one_way_has_one_button(qtbot, show):
    page = show(modes=(Mode.INVESTIGATE,))
    assert not page.ways
    with qtbot.waitSignal(page.begun) as begun:
        qtbot.keyClick(button(page, "Begin"), Qt.Key.Key_Return)
    assert begun.args == ["investigate"]


def test_escape_goes_back_to_the_lessons(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_ways_stand_side_by_side_and_below_each_other_in_large_text(qtbot, show, large_appearance):
    page = show()
    qtbot.waitUntil(lambda: page.ways[0].width() > 100)
    assert page.ways[0].y() == page.ways[1].y() and page.ways[0].height() == page.ways[1].height()
    page.resize(1024, 768)
    page.apply_appearance(large_appearance)
    qtbot.waitUntil(lambda: page.ways[1].y() > page.ways[0].y())


def test_no_text_size_forces_the_window_wider(qtbot, show, large_appearance):
    page = show(title="An extraordinarily-unbreakable-title-that-nobody-wanted-to-shorten-at-all")
    page.apply_appearance(large_appearance)
    assert page.minimumSizeHint().width() <= 640
    page.resize(640, 480)
    qtbot.waitUntil(lambda: page.sheet.width() <= 640)
    assert all(label.width() <= 640 for label in page.findChildren(QLabel))
