"""Results of lessons that are no longer here, in words."""

from pathlib import Path

from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.results.kept_result import result_now
from media_literacy.lesson.model import SentenceId
from media_literacy.store.database.records import LessonKey
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.store.progress.lost_lessons import LostLesson
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.strings.shortening import TITLE_CHARACTERS
from media_literacy.ui.library.kept_results_page import KeptResultsPage


def said(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_every_try_is_told_under_the_headline_with_where_it_lay(in_window, appearance):
    lesson = make_lesson(flags=["One shop."])
    found = Resumed("1", (), result=result_now(AttemptState(shown=frozenset({SentenceId("flag-1")})), lesson))
    history = LessonHistory(found, (found,), practices=1)
    lost = LostLesson(LessonKey("pack", "gone"), "Shops close", Path("/lessons/gone.md"), history)
    words = said(in_window(KeptResultsPage([lost], appearance)))
    assert words.count("You caught 0 of 1 problem.") == 2
    assert {"Shops close", "It was in /lessons/gone.md", "First try (Guided)", "Practice (Guided)"} <= set(words)


def test_where_the_article_had_no_headline_a_long_sentence_is_cut(in_window, appearance):
    found = Resumed("1", (), result=result_now(AttemptState(), make_lesson(flags=["One shop."])))
    names = ["W" * TITLE_CHARACTERS, "W" * (TITLE_CHARACTERS + 1)]
    lost = [LostLesson(LessonKey("pack", name), name, None, LessonHistory(found)) for name in names]
    words = said(in_window(KeptResultsPage(lost, appearance)))
    assert {names[0], f"{names[0]}…"} <= set(words) and names[1] not in words


def test_where_none_is_lost_that_is_said_and_esc_goes_back(qtbot, in_window, appearance):
    page = in_window(KeptResultsPage([], appearance))
    assert any(text.startswith("There are none") for text in said(page))
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
