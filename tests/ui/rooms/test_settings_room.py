"""The settings as a room: what its page asks for is done."""

import pytest
from PySide6.QtCore import Qt
from spoken_voice import SilentVoice

from media_literacy.settings import Settings
from media_literacy.ui.learners import progress_copies
from media_literacy.ui.rooms.settings_room import SettingsRoom
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.speech import voices
from media_literacy.ui.speech.voice import NoVoice


@pytest.fixture
def page(window_around):
    room = SettingsRoom(window_around.context)
    room.enter()
    assert isinstance(window_around.page, SettingsPage)
    return window_around.page


def test_the_page_is_shown_under_its_title(page, window_around):
    assert window_around.titles == ["Settings – Media Literacy"]


def test_a_change_is_used_at_once(page, window_around):
    page.sizes.chosen.emit("150")
    assert window_around.context.preferences.settings.text_size == 150


def test_the_way_to_the_record_store_leads_there(page, window_around):
    page.records.click()
    assert window_around.asked[-1] == ("room", "records")


def test_why_nothing_can_be_read_aloud_is_told(window_around, monkeypatch):
    monkeypatch.setattr(voices, "is_installed", lambda: False)
    SettingsRoom(window_around.context).enter()
    assert window_around.page.read_aloud.words.text() == NoVoice.NOT_INSTALLED.words
    assert "PySide6-Addons" in window_around.page.read_aloud.way_out.text()


def test_a_sample_is_heard_until_the_page_is_left(window_around, monkeypatch):
    voice = SilentVoice()
    monkeypatch.setattr(window_around.context.voices, "find", lambda _language: voice)
    room = SettingsRoom(window_around.context)
    room.enter()
    window_around.page.read_aloud.sample.click()
    assert voice.now == "This is how fast lessons are read."
    room.forget_page(window_around.page)
    assert not voice.now


def test_why_there_is_no_sample_is_told(page, window_around, monkeypatch):
    monkeypatch.setattr(window_around.context.voices, "find", lambda _language: NoVoice.NOT_THIS_LANGUAGE)
    page.read_aloud.sample.click()
    assert window_around.said == [NoVoice.NOT_THIS_LANGUAGE.words]


def test_copies_and_tables_are_asked_for(page, monkeypatch):
    asked = []
    for name in ("file_to_open", "where_to_save"):
        monkeypatch.setattr(progress_copies, name, lambda *about: asked.append(about[1]))
    for button in (page.back_up, page.restore, page.export):
        button.click()
    assert asked == ["Back up what is kept about you", "Restore from a copy", "Export your results"]


def test_deleting_and_leaving_are_asked_of_the_window(page, window_around):
    page.erase.erase_requested.emit()
    page.left.emit()
    assert window_around.asked == [("erase",), ("leave",)]


def test_in_another_language_the_page_is_made_anew_with_the_keyboard_at_the_languages(page, window_around, qtbot):
    window_around.frame.show()
    spanish = next(button for button in page.languages.buttons if button.objectName() == "es")
    assert spanish.text() == "Español"
    spanish.setFocus()
    qtbot.keyClick(spanish, Qt.Key.Key_Space)
    renewed = window_around.page
    assert renewed is not page and renewed.accessibleName() == "Ajustes"
    assert window_around.titles[-1] == "Ajustes – Alfabetización mediática"
    assert renewed.focusWidget().text() == "Español" and renewed.focusWidget().isChecked()
    window_around.context.preferences.change(Settings(language="en"))
    assert window_around.page.accessibleName() == "Settings"
