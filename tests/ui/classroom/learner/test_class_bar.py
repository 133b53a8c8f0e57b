"""The line over the pages of a class."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from media_literacy.ui.classroom.learner import class_bar
from media_literacy.ui.classroom.learner.class_bar import ClassBar


@pytest.fixture
def heard(monkeypatch):
    words = []
    monkeypatch.setattr(class_bar, "announce", lambda _widget, text: words.append(text))
    return words


@pytest.fixture
def bar(qtbot, appearance, heard):
    made = ClassBar(appearance)
    qtbot.addWidget(made)
    return made


def test_a_limit_is_announced_once_and_again_a_minute_before_it(bar, heard):
    for seconds in (61.0, 66.0, 61.0):  # the same limit, by another clock
        bar.show_time(seconds)
    assert heard == ["65 seconds left."]
    bar._on_second()
    assert heard[1:] == ["One minute left."] and bar.words[1] == "60 seconds left"
    bar._on_second()
    bar.show_time(64.1)
    assert heard[2:] == ["65 seconds left."]  # later by more than two clocks run apart
    bar.show_time(None)
    assert bar.words[1] == ""


def test_a_stage_is_announced_once(bar, heard):
    for _time in range(2):
        bar.show_stage("Read the article.", "green otter")
    assert heard == ["Read the article."]


def test_a_connection_that_is_there_again_is_told_and_one_that_never_went_is_not(bar, heard):
    bar.show_connection("")
    assert heard == []
    bar.show_connection("Working without the connection.")
    bar.show_connection("")
    assert heard == ["Working without the connection.", "The connection is there again."]


def test_the_page_below_stays_where_it_is_when_the_connection_breaks_or_a_note_comes(in_window, appearance, heard):
    page = in_window(QWidget(), 1024, 300)
    column = QVBoxLayout(page)
    bar, below = ClassBar(appearance, page), QWidget(page)
    column.addWidget(bar)
    column.addWidget(below, 1)
    bar.show_stage("Talk about it: your teacher reveals the notes.", "green otter")
    heights = set()
    for words, note in (("", 0), ("", 7), ("Working without the connection; your marks are kept and will be sent.", 7)):
        bar.show_note(note)
        bar.show_connection(words)
        QApplication.processEvents()
        heights.add(below.y())
        assert bar.words[2] == words
    assert len(heights) == 1


def test_the_button_leads_to_the_sentence_that_is_talked_about(qtbot, bar):
    bar.show_note(7)
    with qtbot.waitSignal(bar.go_to_note) as asked:
        bar.note_button.click()
    assert asked.args == [7] and "7" in bar.note_button.text()
    bar.show_note(0)
    assert bar.note_button.isHidden()
