"""Whether something reads aloud here, or why nothing does."""

import os
import sys

import PySide6
import pytest
from PySide6.QtCore import QObject
from ui.speech.text_to_speech import QTextToSpeech

from media_literacy.desktop import STARTED_AS
from media_literacy.settings import Settings
from media_literacy.ui.speech import voices as module
from media_literacy.ui.speech.voice import NoVoice, Voice
from media_literacy.ui.speech.voices import Voices, install_command, is_installed


@pytest.fixture
def window(qapp):
    window = QObject()
    yield window
    window.deleteLater()


@pytest.fixture
def voices(window, engines, monkeypatch):
    monkeypatch.setattr(module, "is_installed", lambda: True)
    return Voices(Settings(reading_speed="slow"), window)


def test_without_the_part_that_speaks_nothing_of_it_is_imported(window, engines, monkeypatch):
    monkeypatch.setattr(module, "is_installed", lambda: False)
    voices = Voices(Settings(), window)
    assert voices.find("en") is NoVoice.NOT_INSTALLED and voices.languages() is NoVoice.NOT_INSTALLED
    assert "media_literacy.ui.speech.qt_voice" not in sys.modules


def test_one_voice_speaks_for_all_lessons(voices, engines):
    voice = voices.find("en")
    assert isinstance(voice, Voice)
    assert voices.find("fi") is voice
    assert len(engines) == 1


def test_a_language_without_a_voice_is_told(voices):
    assert voices.find("de") is NoVoice.NOT_THIS_LANGUAGE


def test_the_languages_are_named(voices):
    assert voices.languages() == ("English", "Finnish")


def test_a_system_without_an_engine_has_no_voice(voices, monkeypatch):
    monkeypatch.setattr(QTextToSpeech, "engines", ("mock",))
    assert voices.find("en") is NoVoice.NO_VOICE and voices.languages() is NoVoice.NO_VOICE


def test_a_system_that_was_given_a_voice_has_one(voices, monkeypatch):
    with monkeypatch.context() as before:
        before.setattr(QTextToSpeech, "locales", ())
        assert voices.find("en") is NoVoice.NO_VOICE
    assert isinstance(voices.find("en"), Voice)


def test_what_cannot_be_loaded_is_no_voice(voices, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert voices.find("en") is NoVoice.NO_VOICE


def test_it_speaks_as_fast_as_somebody_likes_it(voices, engines):
    voices.find("en")
    slow = engines[0].rate
    voices.use_settings(Settings(reading_speed="fast"))
    assert slow < 0 < engines[0].rate


def test_the_speed_counts_also_for_a_voice_that_is_found_later(voices, engines):
    voices.use_settings(Settings(reading_speed="fast"))
    voices.find("en")
    assert engines[0].rate > 0


@pytest.mark.parametrize(
    ("spec", "version", "expected"), [(None, "", False), (object(), PySide6.__version__, True), (object(), "1", False)]
)
def test_the_part_that_speaks_must_be_of_the_same_version(monkeypatch, spec, version, expected):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: spec)
    monkeypatch.setattr("importlib.metadata.version", lambda _name: version)
    assert is_installed.__wrapped__() is expected


def test_the_command_that_installs_it_is_the_one_of_this_program(monkeypatch):
    monkeypatch.setenv(STARTED_AS, "py run.py")
    assert install_command() == "py run.py read-aloud"
    monkeypatch.delenv(STARTED_AS)
    assert install_command().endswith(f"PySide6-Addons=={PySide6.__version__}")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert install_command() == ""
    assert STARTED_AS not in os.environ
