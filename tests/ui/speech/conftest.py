"""A part of Qt that speaks, also where it is not installed."""

import sys

import pytest
from ui.speech import text_to_speech

QT_VOICE = "media_literacy.ui.speech.qt_voice"


@pytest.fixture
def engines(monkeypatch, qapp):
    """The engines that are made while it is there; what imports it is imported anew, and forgotten at the end."""
    monkeypatch.setitem(sys.modules, text_to_speech.MODULE.__name__, text_to_speech.MODULE)
    monkeypatch.delitem(sys.modules, QT_VOICE, raising=False)
    monkeypatch.setattr(text_to_speech.QTextToSpeech, "made", [], raising=False)
    yield text_to_speech.QTextToSpeech.made
    sys.modules.pop(QT_VOICE, None)
