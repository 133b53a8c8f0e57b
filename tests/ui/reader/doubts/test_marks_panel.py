"""All that is marked, with what is missing, each a way back to its sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from ui.reader.reading import LEFT, LESSON

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import KindId, Mode, SentenceId
from media_literacy.ui.reader.doubts.marks_panel import MarksPanel
from media_literacy.ui.widgets.labels.plain_text import PlainLabel


@pytest.fixture
def marked(read):
    """Two marks, one of them with nothing said of it, the sentences of both read."""
    reader = read(Mode.INVESTIGATE)
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.click("flag-2")
    reader.click("flag-1")
    reader.attempt.set_reason(SentenceId("flag-1"), KindId("role"))
    reader.attempt.set_confidence(SentenceId("flag-1"), 3)
    return reader


def names(panel):
    return [row.accessibleName() for row in panel.rows]


def test_the_second_look_lists_the_marks_in_reading_order_with_what_is_missing(marked):
    marked.read_all()
    panel = marked.visible(MarksPanel)
    assert names(panel) == [
        "Sentence 1, Impossible role, sure: The weather station sets the fares.",
        "Sentence 2, No reason yet, not yet said how sure: Every bus was full.",
    ]
    assert panel.scroller.accessibleName() == (
        "Take one more look: is there a mark to add, or one to take away? 2 sentences are marked. "
        "1 has no reason yet. 1 does not say yet how sure you are. When nothing is left to change, open the notes."
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_key_that_asked_for_the_second_look_does_no_harm_when_it_is_pressed_again(marked, key):
    marked.page.bottom.main.setFocus()
    marked.press(key)
    state = marked.attempt.state
    assert state.took_second_look and marked.visible(MarksPanel).scroller.hasFocus()
    marked.press(key)
    marked.press(key)
    assert marked.attempt.state is state


def test_one_number_may_be_said_of_how_many_will_hold(marked):
    marked.read_all()
    panel = marked.visible(MarksPanel)
    numbers = {radio.text(): radio for radio in panel.prediction.tab_stops}
    assert list(numbers) == ["0", "1", "2"]
    assert numbers["2"].accessibleDescription() == "How many of your 2 marks will hold?"
    numbers["1"].click()
    assert marked.attempt.state.prediction == 1 and numbers["1"].isChecked()
    numbers["1"].click()
    assert marked.attempt.state.prediction is None and not numbers["1"].isChecked()
    numbers["2"].click()
    marked.attempt.toggle_mark(SentenceId("fine-1"))
    panel.refresh()
    assert [radio.text() for radio in panel.prediction.tab_stops] == ["0", "1", "2", "3"]
    assert not any(radio.isChecked() for radio in panel.prediction.tab_stops)


def test_nothing_is_predicted_before_the_second_look_without_a_mark_or_where_it_is_not_wanted(marked, read):
    marked.page.bottom.marked.click()
    assert marked.visible(MarksPanel).prediction.tab_stops == []
    none = read(Mode.INVESTIGATE)
    none.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    none.read_all()
    assert none.visible(MarksPanel).prediction.tab_stops == []
    unwanted = read(Mode.INVESTIGATE, aids=frozenset())
    unwanted.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    unwanted.click("flag-1")
    unwanted.read_all()
    assert unwanted.visible(MarksPanel).prediction.tab_stops == []


def test_tab_leads_from_the_list_through_its_rows(marked):
    marked.read_all()
    stops = []
    for _ in range(4):
        marked.press(Qt.Key.Key_Tab)
        stops.append(marked.page.focusWidget())
    panel = marked.visible(MarksPanel)
    assert stops == [*panel.rows, panel.prediction.tab_stops[0], panel.close_button]


def test_the_arrow_down_leads_from_the_list_into_its_rows_and_on(marked):
    marked.read_all()
    panel = marked.visible(MarksPanel)
    marked.press(Qt.Key.Key_Up)
    assert panel.scroller.hasFocus()
    for row in panel.rows:
        marked.press(Qt.Key.Key_Down)
        assert row.hasFocus()


def test_a_row_leads_back_to_its_sentence_and_what_is_said_there_shows_in_the_list(marked):
    marked.read_all()
    panel = marked.visible(MarksPanel)
    marked.qtbot.mouseClick(panel.rows[1], LEFT)
    assert marked.chosen == "flag-2" and panel.isVisible()
    marked.type("2")
    assert names(panel)[1] == "Sentence 2, No reason yet, fairly sure: Every bus was full."
    marked.click("flag-2")
    assert len(panel.rows) == 1 and marked.page.bottom.marked.text() == "1 marked"


def test_the_count_in_the_bar_opens_and_closes_the_list(marked):
    marked.qtbot.mouseClick(marked.page.bottom.marked, LEFT)
    panel = marked.visible(MarksPanel)
    assert panel.scroller.accessibleName().startswith("Your marks 2 sentences are marked.")
    marked.qtbot.mouseClick(marked.page.bottom.marked, LEFT)
    assert marked.visible(MarksPanel) is None
    assert marked.page.desk.article.chosen and not marked.attempt.state.took_second_look


def test_escape_and_the_button_close_the_list_and_lead_to_the_article(marked):
    for close in (lambda: marked.press(Qt.Key.Key_Escape), lambda: marked.answer("Close")):
        marked.page.bottom.marked.click()
        assert marked.visible(MarksPanel) is not None
        close()
        assert marked.visible(MarksPanel) is None
        assert marked.page.desk.article.isAncestorOf(marked.page.focusWidget())


def test_without_a_mark_it_says_so(read):
    reader = read(Mode.INVESTIGATE)
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.read_all()
    panel = reader.visible(MarksPanel)
    assert panel.rows == [] and "Nothing is marked." in panel.scroller.accessibleName()
    shown = [label for label in panel.findChildren(PlainLabel) if "Nothing is marked." in label.text()]
    (said,) = (label for label in shown if label.isVisible())
    assert panel.scroller.viewport().height() >= said.heightForWidth(said.width()) > 12
    assert panel.scroller.hasFocus() and panel.scroller.isAncestorOf(said)


def test_guided_has_no_such_list(read):
    assert read(Mode.GUIDED).page.findChildren(MarksPanel) == []
    assert isinstance(read(Mode.GUIDED).attempt, Attempt)


def test_a_long_list_leaves_room_for_the_article(marked):
    for sentence in LESSON.article.sentences:
        if sentence.id not in marked.attempt.state.marks:
            marked.attempt.toggle_mark(sentence.id)
    marked.page.resize(1024, 500)
    marked.read_all()
    panel = marked.visible(MarksPanel)
    assert len(panel.rows) == len(LESSON.article.sentences)
    assert panel.scroller.height() <= 0.36 * 500 + 1 and panel.scroller.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("width", [1000, 2560])
def test_the_list_begins_and_ends_where_the_bar_below_it_does(marked, width):
    marked.page.resize(width, 800)
    marked.page.bottom.marked.click()
    panel, (left, right) = marked.visible(MarksPanel), marked.page.bottom.ends
    marked.qtbot.waitUntil(lambda: panel.width() == width and panel.scroller.x() == left)
    assert panel.scroller.geometry().right() + 1 == width - right


@pytest.mark.parametrize(("height", "is_shown"), [(399, False), (400, True)])
def test_in_a_low_window_the_rows_alone_say_what_is_missing(marked, height, is_shown):
    marked.page.resize(1000, height)
    marked.page.bottom.marked.click()
    panel = marked.visible(MarksPanel)
    hints = [label for label in panel.findChildren(PlainLabel) if "are marked" in label.text()]
    assert [label.isVisible() for label in hints] == [is_shown]
    assert "are marked" in panel.scroller.accessibleName()


@pytest.mark.parametrize("size", [(683, 375), (427, 259)])
def test_on_a_small_screen_no_part_lies_over_another(marked, size):
    """The window scrolls where the page asks for more than there is."""
    marked.page.resize(*size)
    marked.read_all()
    panel = marked.visible(MarksPanel)
    marked.page.resize(size[0], max(size[1], marked.page.minimumSizeHint().height()))
    marked.qtbot.waitUntil(lambda: panel.height() >= panel.heightForWidth(panel.width()))
    assert panel.scroller.geometry().bottom() < panel.prediction.y() and panel.scroller.height() >= 50
    assert all(radio.visibleRegion().boundingRect() == radio.rect() for radio in panel.prediction.tab_stops)


def test_a_window_that_scrolls_its_page_is_no_higher_for_that(marked):
    frame = QScrollArea()
    marked.qtbot.addWidget(frame)
    frame.resize(683, 375)
    frame.setWidget(marked.page)
    frame.show()
    marked.page.resize(660, 480)
    marked.page.bottom.marked.click()
    hints = [label for label in marked.visible(MarksPanel).findChildren(PlainLabel) if "are marked" in label.text()]
    assert [label.isVisible() for label in hints] == [False]
    assert marked.page.top._title.isHidden()
    frame.takeWidget()
