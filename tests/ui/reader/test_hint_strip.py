"""The next hint can be asked for after the pause."""

import pytest
from PySide6.QtWidgets import QPushButton

from media_literacy.engine.hint_words import Hint
from media_literacy.lesson.model import Run
from media_literacy.ui.reader.hint_strip import HintStrip
from media_literacy.ui.widgets.labels.accessible_text import SpokenText
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView

HINT = Hint(1, (Run("Who sets the fares?"),))


@pytest.fixture
def strip(appearance, own):
    return own(HintStrip([].append, appearance))


def button(strip):
    return strip.findChildren(QPushButton)[0]


def tick(strip, times=1):
    """Let seconds pass without waiting for them."""
    for _ in range(times):
        strip._timer.timeout.emit()


def test_it_is_not_there_before_it_is_asked_for(strip):
    assert strip.isHidden()


def test_it_shows_the_hint(strip):
    strip.show_hint(HINT, 8, has_more=True)
    assert strip.findChild(RichTextView).findChild(SpokenText).text() == "Who sets the fares?"


def test_the_button_counts_down_and_wakes(qtbot, strip):
    strip.show_hint(HINT, 7.4, has_more=True)
    assert (button(strip).text(), button(strip).isEnabled()) == ("Next hint in 8 seconds", False)
    tick(strip, 7)
    assert (button(strip).text(), button(strip).isEnabled()) == ("Next hint in 1 second", False)
    tick(strip)
    assert (button(strip).text(), button(strip).isEnabled()) == ("Next hint", True)
    assert not strip._timer.isActive()
    with qtbot.waitSignal(strip.next_requested):
        button(strip).click()


def test_without_a_pause_it_is_awake_at_once(strip):
    strip.show_hint(HINT, 8, has_more=True)
    strip.show_hint(HINT, 0, has_more=True)
    assert button(strip).isEnabled()
    tick(strip)
    assert button(strip).text() == "Next hint"


def test_at_the_end_of_the_ladder_there_is_no_next_one(strip):
    strip.show_hint(HINT, 0, has_more=False)
    assert not button(strip).isVisible()


def test_closing_hides_it_and_tells(qtbot, strip):
    strip.show_hint(HINT, 8, has_more=True)
    with qtbot.waitSignal(strip.closed):
        strip.findChildren(QPushButton)[1].click()
    assert strip.isHidden()
