"""The bars over and under the page."""

import pytest

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.reader_bars import REST_MILLISECONDS, BottomBar, TopBar
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, PlainToolButton


def test_the_bar_over_the_page_leads_back_to_the_text_menu_and_to_the_keys(read, window):
    reader = read()
    buttons = {button.accessibleName(): button for button in reader.page.findChildren(PlainToolButton)}
    buttons["Back to the lessons"].click()
    buttons["Help with the keys"].click()
    text = buttons["Text size, spacing and theme"]
    text.click()
    below = text.mapToGlobal(text.rect().bottomLeft())
    assert window.asked == [("leave",), ("keys",), ("text menu", below)]


@pytest.fixture
def bottom(qtbot):
    bar = BottomBar()
    qtbot.addWidget(bar)
    return bar


def test_hints_end_with_the_reveal_and_notes_to_step_through_begin(bottom):
    bottom.show_onward(is_revealed=False)
    assert (bottom.hint.isHidden(), bottom.next.isHidden(), bottom.main.text()) == (False, True, "I have read it all")
    bottom.show_onward(is_revealed=True)
    assert (bottom.hint.isHidden(), bottom.next.isHidden(), bottom.main.text()) == (True, False, "See the result")


def test_all_contradictions_are_offered_where_there_are_several(bottom):
    assert bottom.clashes.isHidden()
    bottom.offer_clashes(has_many=True, shows_all=False)
    assert not bottom.clashes.isHidden() and bottom.clashes.text() == "All contradictions"
    bottom.offer_clashes(has_many=True, shows_all=True)
    assert bottom.clashes.text() == "One contradiction at a time"


def test_the_button_that_leads_on_rests_for_a_moment(qtbot, bottom):
    bottom.pause_onward()
    assert not bottom.main.isEnabled() and bottom._rest.interval() == REST_MILLISECONDS
    bottom._rest.timeout.emit()
    assert bottom.main.isEnabled()


def test_where_there_is_little_room_the_title_stays_and_the_facts_go(in_window, window):
    top = in_window(TopBar("Buses for all", 12, Mode.GUIDED, window.actions), 1280, 60)
    top.show_label("Invented for teaching. Not news.")
    seen = {label.text() for label in top.findChildren(PlainLabel) if label.isVisible()}
    assert seen == {"Buses for all", "12 minutes", "Guided", "◆ Invented for teaching. Not news."}
    top.resize(480, 90)
    seen = {label.text() for label in top.findChildren(PlainLabel) if label.isVisible()}
    assert "Buses for all" in seen and not {"12 minutes", "Guided"} & seen
