"""Hints stay readable, the buttons stay where they are, and whoever asks too early is told so."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from media_literacy.engine.wording.hint_words import Hint
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.aids.hint_strip import FOR_FRAME, IN_FULL, HintStrip
from media_literacy.ui.widgets.labels.accessible_text import SpokenText
from media_literacy.ui.widgets.page_text import PageText

HINTS = [Hint(rung, (Run(f"Question {rung}: who sets the fares, and who pays for them?"),)) for rung in range(1, 6)]


@pytest.fixture
def strip(appearance, own, in_window):
    page = own(in_window(QWidget(), 900, 600))
    strip = HintStrip([].append, appearance, page)
    strip.resize(900, 300)
    return strip


def tick(strip, times=1):
    """Let seconds pass without waiting for them."""
    for _ in range(times):
        strip._second.timeout.emit()


def folded(strip):
    return [rung.is_folded for rung in strip.rungs]


def test_it_is_not_there_before_it_is_asked_for(strip):
    assert strip.isHidden()


def test_it_shows_the_hint_with_the_numbers_of_its_places(strip):
    strip.show_hints([Hint(1, (Run("Who sets the fares?"),), places=(Run("Sentences "), Run("2 to 3", link="#a")))])
    assert strip.rungs[0].body.findChild(SpokenText).text() == "Who sets the fares?\nSentences 2 to 3"


def test_earlier_hints_stay_and_fold_to_a_line_when_they_are_many(strip):
    strip.show_hints(HINTS[:IN_FULL])
    assert folded(strip) == [False] * IN_FULL
    strip.show_hints(HINTS[: IN_FULL + 1])
    assert folded(strip) == [True] * IN_FULL + [False]
    line = strip.rungs[0].line
    assert line.accessibleName() == "Hint 1: Question 1: who sets the fares, and who pays for them?"
    line.click()
    assert (folded(strip)[0], line.accessibleName()) == (False, "Fold hint 1")
    line.click()
    assert folded(strip)[0]


def test_the_buttons_keep_their_place_above_the_foot_and_their_words(qtbot, strip):
    places = set()
    for count in range(1, len(HINTS) + 1):
        strip.show_hints(HINTS[:count])
        for wait in (0, 8):
            if wait:
                strip.ask_to_wait(wait)
            strip.resize(900, strip.sizeHint().height())
            qtbot.waitUntil(lambda: strip.layout().activate() or True)
            for button in (strip.next_button, strip.close_button):
                at = button.mapTo(strip, QPoint(0, button.height()))
                places.add((button.text(), at.x(), strip.height() - at.y(), button.width()))
    assert len(places) == 2


def test_asking_early_is_told_with_the_seconds_left_and_loses_nothing(qtbot, strip):
    strip.show_hints(HINTS[:2])
    strip.ask_to_wait(1.4)
    said = [strip.status.text()]
    for _second in range(2):
        tick(strip)
        said.append(strip.status.text())
    assert said == [
        "That was early. The next hint comes in 2 seconds.",
        "That was early. The next hint comes in 1 second.",
        "The next hint can be asked for now.",
    ]
    assert not strip._second.isActive() and len(strip.rungs) == 2
    with qtbot.waitSignal(strip.next_requested):
        strip.next_button.click()


def test_a_new_hint_ends_the_wait(strip):
    strip.show_hints(HINTS[:1])
    strip.ask_to_wait(8)
    strip.show_hints(HINTS[:2])
    assert strip.status.text() == "" and not strip._second.isActive()


def test_many_hints_take_a_part_of_the_page_and_scroll(strip):
    long = [Hint(1, (Run("Look at this. " * 200),))]
    strip.show_hints(long)
    assert strip._scroll.height() == 180
    strip.show_hints(HINTS[:1])
    assert strip._scroll.height() < 60


def test_closing_hides_it_and_tells(qtbot, strip):
    strip.show_hints(HINTS[:1])
    with qtbot.waitSignal(strip.closed):
        strip.close_button.click()
    assert strip.isHidden()


def test_the_newest_hint_is_in_view_where_they_scroll(qtbot, strip):
    strip.show_hints([Hint(rung, (Run("Look at this. " * 90),)) for rung in (1, 2)])
    bar = strip._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.value() == min(strip.rungs[-1].y() - FOR_FRAME, bar.maximum()))


def test_its_text_is_called_a_hint_and_the_frame_is_not(strip):
    strip.show_hints(HINTS[:1])
    text = strip.findChild(PageText)
    text.gather()
    assert (text.accessibleName(), strip.accessibleName()) == ("A hint", "")


def test_title_text_and_buttons_begin_in_one_line(qtbot, dressed, appearance, strip):
    dressed(appearance)
    strip.show_hints(HINTS[:2])
    title, text, button = strip._title, strip.rungs[0].body, strip.next_button

    def begins():
        inset = title.contentsMargins().left()
        return [part.mapTo(strip, QPoint(0, 0)).x() for part in (text, button)] == [title.x() + inset] * 2

    qtbot.waitUntil(begins)


def test_the_caret_begins_at_the_newest_hint(qtbot, strip):
    text = strip.findChild(PageText)
    for count in (1, IN_FULL, IN_FULL + 1):
        strip.show_hints(HINTS[:count])
        qtbot.waitUntil(lambda count=count: len(text.paragraphs) == (count if count <= IN_FULL else 1))
        assert text.paragraphs[text.paragraph].text == HINTS[count - 1].text[0].text


def test_its_text_is_painted_while_the_earlier_hints_go(strip):
    strip.show_hints(HINTS[:1])
    text = strip.findChild(PageText)
    text.gather()
    strip.show_hints(HINTS[:2])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [text.paragraph_in_sheet(index).isEmpty() for index in range(len(text.paragraphs))] == [False, False]


def test_in_a_low_page_the_title_leaves_its_room_to_the_article(strip):
    for height, has_title in ((419, False), (420, True)):
        strip._page.resize(900, height)
        strip.show_hints(HINTS[:1])
        assert strip._title.isHidden() is not has_title
