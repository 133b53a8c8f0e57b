"""Finds what reads aloud here. The part of Qt that speaks is an extra: this module alone knows whether it is there."""

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject

from media_literacy.desktop import READ_ALOUD, STARTED_AS
from media_literacy.settings import Settings
from media_literacy.ui.speech.voice import NoVoice, Voice

if TYPE_CHECKING:
    from media_literacy.ui.speech.qt_voice import QtVoice

_SOUND_LIBRARIES = "qt.multimedia.symbolsresolver"
"""What complains, once the part that speaks is loaded, of libraries that nobody needs for speaking."""
MODULE, PACKAGE = "PySide6.QtTextToSpeech", "PySide6-Addons"


class Voices(QObject):
    """One voice for the whole window, made when it is first asked for; it speaks as fast as somebody likes it."""

    def __init__(self, settings: Settings, parent: QObject, *, engine: str = "") -> None:
        """`engine` is the name of one of Qt's; without it, the one of this system."""
        super().__init__(parent)
        self._speed, self._engine = settings.reading_speed, engine
        self._voice: QtVoice | None = None

    def use_settings(self, settings: Settings) -> None:
        """Speak as fast as somebody likes it from now on."""
        self._speed = settings.reading_speed
        if self._voice is not None:
            self._voice.use_speed(self._speed)

    def find(self, language: str) -> Voice | NoVoice:
        """The voice, speaking the language of this tag, or why there is none."""
        voice = self._ready_voice()
        if isinstance(voice, NoVoice):
            return voice
        return voice if voice.use_language(language) else NoVoice.NOT_THIS_LANGUAGE

    def languages(self) -> tuple[str, ...] | NoVoice:
        """In which languages lessons can be read aloud, or why none can be."""
        voice = self._ready_voice()
        if isinstance(voice, NoVoice):
            return voice
        from PySide6.QtCore import QLocale  # with the names of all languages, which a start does without

        from media_literacy.ui.text.language_names import language_name

        return tuple(language_name(QLocale.languageToCode(language)) for language in voice.languages)

    def _ready_voice(self) -> "QtVoice | NoVoice":
        """A system that had no voice is asked again: somebody may have added one."""
        if self._voice is None or not self._voice.is_ready:
            if not is_installed():
                return NoVoice.NOT_INSTALLED
            from PySide6.QtCore import QLoggingCategory

            QLoggingCategory.setFilterRules(f"{_SOUND_LIBRARIES}=false")
            try:
                from media_literacy.ui.speech.qt_voice import QtVoice, has_engine
            except ImportError:  # it is there and lacks something of the system's
                return NoVoice.NO_VOICE
            if not self._engine and not has_engine():
                return NoVoice.NO_VOICE
            if self._voice is not None:
                self._voice.deleteLater()
            self._voice = QtVoice(self._engine, self)
            self._voice.use_speed(self._speed)
        return self._voice if self._voice.is_ready else NoVoice.NO_VOICE


@cache
def is_installed() -> bool:
    """Whether the part of Qt that speaks is there, in the version of all others: Qt ends a program that mixes them."""
    from importlib.util import find_spec

    if find_spec(MODULE) is None:
        return False
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(PACKAGE) == PySide6.__version__
    except PackageNotFoundError:  # put together by somebody else, who knew what fits
        return True


def install_command() -> str:
    """What adds the part that speaks to this program; empty where it was put together as a whole."""
    if program := os.environ.get(STARTED_AS):
        return f"{program} {READ_ALOUD}"
    return "" if getattr(sys, "frozen", False) else f"python -m pip install {PACKAGE}=={PySide6.__version__}"
