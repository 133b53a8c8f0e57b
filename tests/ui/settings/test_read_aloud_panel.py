"""What the settings say of reading aloud: in which languages, or why not and what can be done."""

import sys

import pytest

from media_literacy.ui.settings.read_aloud_panel import MOST_LANGUAGES, ReadAloudPanel
from media_literacy.ui.speech.voice import NoVoice


@pytest.fixture
def panel(qtbot, appearance):
    widget = ReadAloudPanel(appearance)
    qtbot.addWidget(widget)
    return widget


def test_without_a_voice_there_is_nothing_to_choose_and_the_reason_is_told(panel):
    for reason in NoVoice:
        panel.show_voice(reason, install_command="run.py read-aloud")
        assert panel.words.text() == reason.words
        assert not panel.speeds.isVisibleTo(panel) and not panel.sample.isVisibleTo(panel)


@pytest.mark.parametrize(("command", "is_told"), [("run.py read-aloud", True), ("", False)])
def test_what_installs_it_is_told_where_something_does(panel, command, is_told):
    panel.show_voice(NoVoice.NOT_INSTALLED, install_command=command)
    assert panel.way_out.isVisibleTo(panel) is is_told
    assert not is_told or command in panel.way_out.text()


@pytest.mark.parametrize(("platform", "words"), [("linux", "speech-dispatcher"), ("win32", "settings of the system")])
def test_a_computer_without_a_voice_is_told_where_it_gets_one(panel, monkeypatch, platform, words):
    monkeypatch.setattr(sys, "platform", platform)
    panel.show_voice(NoVoice.NO_VOICE, install_command="")
    assert words in panel.way_out.text()


@pytest.mark.parametrize(
    ("count", "ending"), [(MOST_LANGUAGES, ", 5."), (MOST_LANGUAGES + 1, ", 5 and 1 more language.")]
)
def test_of_many_languages_some_are_named(panel, count, ending):
    panel.show_voice(tuple(str(number) for number in range(count)), install_command="")
    assert panel.words.text() == "Lessons can be read aloud in 0, 1, 2, 3, 4" + ending
    assert panel.speeds.isVisibleTo(panel) and panel.sample.isVisibleTo(panel)
