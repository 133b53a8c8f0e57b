"""The line over the pages of a class."""

import pytest

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


def test_the_button_leads_to_the_sentence_that_is_talked_about(qtbot, bar):
    bar.show_note(7)
    with qtbot.waitSignal(bar.go_to_note) as asked:
        bar.note_button.click()
    assert asked.args == [7] and "7" in bar.note_button.text()
    bar.show_note(0)
    assert bar.note_button.isHidden()
