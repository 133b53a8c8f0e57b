"""What the page shows of an attempt that changed behind it, as a whole and one sentence at a time."""

import pytest
from PySide6.QtWidgets import QApplication
from ui.targets import small_targets

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.reader_display import LEAST_HEIGHT

FLAG, FINE = SentenceId("flag-2"), SentenceId("fine-1")


def test_one_sentence_is_shown_and_the_others_stay_as_they_were(qtbot, read):
    reader = read(Mode.GUIDED)
    reader.attempt.toggle_mark(FLAG)
    reader.attempt.toggle_mark(FINE)
    reader.page._display.show_sentence(FLAG)
    qtbot.waitUntil(lambda: reader.notes == {FLAG})  # the mark is painted first
    reader.page._display.show_all()
    assert reader.notes == {FLAG, FINE}


def test_a_name_is_shown_anew_without_a_note(read):
    reader = read(Mode.GUIDED)
    reader.attempt.write_own_note(FLAG, "w" * LONGEST_OWN_NOTE)
    reader.page._display.show_name(FLAG)
    assert "w" * LONGEST_OWN_NOTE in reader.page._views.names[FLAG]
    assert reader.notes == set()


def test_the_bars_keep_to_the_page_in_a_wide_window_and_to_the_edges_in_a_narrow_one(read):
    page = read(Mode.GUIDED).page
    ends = []
    for width, height in ((800, 600), (2560, 1400)):
        page._display.fit_bars(width, height)
        ends.append(page.bottom.ends)
    assert ends[0] < ends[1]


def test_the_bars_follow_a_press_once_it_was_painted(read):
    reader = read(Mode.INVESTIGATE)
    reader.attempt.toggle_mark(FLAG)
    reader.page._display.show_sentence(FLAG)
    assert not reader.page.bottom.marked.isVisible()
    QApplication.processEvents()
    assert reader.page.bottom.marked.text() == "1 marked"
    reader.attempt.toggle_mark(FINE)
    reader.page._display.show_all()  # the whole page is painted with its bars
    assert reader.page.bottom.marked.text() == "2 marked"


def test_a_page_that_would_be_too_low_to_read_asks_for_more(read):
    page = read().page
    assert page.minimumHeight() == LEAST_HEIGHT
    page.resize(1000, LEAST_HEIGHT)
    page.bottom.marked.click()
    assert page.height() == LEAST_HEIGHT


@pytest.mark.parametrize("mode", [Mode.GUIDED, Mode.INVESTIGATE])
def test_whoever_cannot_aim_well_presses_the_right_thing(mode, read, dressed, appearance):
    dressed(appearance)
    reader = read(mode)
    reader.click(FLAG)
    reader.page.resize(1024, 768)
    assert small_targets(reader.page) == []
    reader.read_all()
    assert small_targets(reader.page) == []
