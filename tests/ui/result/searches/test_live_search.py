"""The query to try on any device, and what was found there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.lesson.model import Origin
from media_literacy.ui.result.searches.live_search import LiveSearch


@pytest.fixture
def live(in_window, appearance):
    return in_window(LiveSearch("shop survey", "Two lists.", Origin.INVENTED, appearance))


def test_the_query_is_copied_as_it_stands_there(qtbot, live):
    assert not live.copied.isVisible()
    qtbot.mouseClick(live.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "shop survey" and live.copied.isVisible()


def test_what_was_found_stands_there_and_is_handed_on_when_it_changes(qtbot, live):
    assert live.field.toPlainText() == "Two lists."
    with qtbot.waitSignal(live.written) as written:
        qtbot.keyClicks(live.field, " One is old.")
        live.field.write()
    assert written.args == ["Two lists. One is old."]


def test_there_is_room_for_so_much_and_no_more(qtbot, live):
    live.field.setPlainText("a" * (LONGEST_OWN_NOTE - 1))
    qtbot.keyClicks(live.field, "bc")
    assert len(live.field.toPlainText()) == LONGEST_OWN_NOTE


@pytest.mark.parametrize(("origin", "is_said"), [(Origin.INVENTED, True), (Origin.MIXED, True), (Origin.REAL, False)])
def test_of_an_invented_lesson_it_is_said_that_its_people_will_not_be_found(in_window, appearance, origin, is_said):
    view = in_window(LiveSearch("shop survey", "", origin, appearance))
    texts = " ".join(label.text() for label in view.findChildren(QLabel))
    assert ("are invented" in texts) is is_said and "search engine" in texts


def test_whoever_tries_a_lesson_is_not_told_that_it_is_kept(in_window, appearance):
    view = in_window(LiveSearch("shop survey", "", Origin.INVENTED, appearance, is_kept=False))
    assert view.field.accessibleDescription() == "In your own words. While a lesson is tried, nothing is kept."


def test_only_where_there_is_a_search_engine_a_button_searches_for_the_query(qtbot, live, in_window, appearance):
    assert not live.open_in_browser.isVisible()
    searched = []
    view = in_window(LiveSearch("shop survey", "", Origin.INVENTED, appearance, search_web=searched.append))
    assert searched == [] and view.copy.isVisible()
    qtbot.mouseClick(view.open_in_browser, Qt.MouseButton.LeftButton)
    assert searched == ["shop survey"]
