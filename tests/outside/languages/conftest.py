"""A window that speaks a language nobody speaks, or one that it has a catalogue of."""

import shutil

import pytest
from outside.languages.pseudo_language import FROM_RIGHT, LONGER, write_catalogue
from ui.classroom.conftest import taught
from ui.conftest import appearance, bundled_fonts, dressed, large_appearance, tasks, window
from ui.reader.conftest import own, read
from ui.workshop.conftest import lesson_actions

from media_literacy import i18n
from media_literacy.ui.window.interface_language import speak
from translations.renew import FOLDER

__all__ = [
    "appearance",
    "bundled_fonts",
    "dressed",
    "large_appearance",
    "lesson_actions",
    "own",
    "read",
    "tasks",
    "taught",
    "window",
]


@pytest.fixture(scope="session")
def made_up(tmp_path_factory):
    """The folder of the catalogues, with those that are made anew each time."""
    folder = tmp_path_factory.mktemp("translations")
    for real in FOLDER.glob("*.po"):
        shutil.copy(real, folder)
    for tag in (LONGER, FROM_RIGHT):
        write_catalogue(folder, tag)
    return folder


@pytest.fixture
def speaking(made_up, qapp, monkeypatch):
    """Speak one of them; at the end English again."""
    monkeypatch.setattr(i18n, "_folder", lambda: made_up)
    yield speak
    speak("en")
