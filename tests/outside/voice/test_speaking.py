"""A lesson read aloud by the system's voice: all of it, in order, and silent as soon as somebody wants it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from asked_window import AskedWindow
from factories import FakeClock, make_lesson
from outside.voice.conftest import SpeechServer
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.settings import Settings
from media_literacy.ui.reader.read_aloud.read_aloud import ReadAloud
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.speech.voice import NoVoice, Voice
from media_literacy.ui.speech.voices import Voices
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale

PATIENCE = 60_000
LESSON = make_lesson(
    flags=["The weather station sets the fares."],
    fine=["The town council sets the fares.", "Joan Petty drives the second bus."],
    plain=["That is all."],
)


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def voice(server: SpeechServer, owner: QObject) -> Voice:
    voice = Voices(Settings(), owner).find("en")
    assert isinstance(voice, Voice)
    return voice


def read(qtbot: QtBot, voice: Voice, lesson: Lesson, mode: Mode) -> tuple[ReaderPage, Attempt]:
    """A page that is about to be read aloud."""
    window = AskedWindow()
    window.voice = voice
    attempt = Attempt(lesson, mode, FakeClock())
    attempt.open()
    look = Appearance(load_themes()["light"], TypeScale(), is_motion_reduced=True)
    page = ReaderPage(
        attempt, load_catalogue(), Report("lesson.md"), PictureSource(Path("/nowhere")), window.actions, look
    )
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.take_focus()
    return page, attempt


def test_without_a_server_there_is_no_voice(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")
    assert Voices(Settings(), owner).find("en") is NoVoice.NO_VOICE


def test_its_languages_are_known(server: SpeechServer, owner: QObject) -> None:
    voices = Voices(Settings(), owner)
    assert voices.languages() == ("English",)
    assert voices.find("fi") is NoVoice.NOT_THIS_LANGUAGE


def test_a_text_is_said_to_its_end(qtbot: QtBot, voice: Voice, server: SpeechServer) -> None:
    with qtbot.waitSignal(voice.finished, timeout=PATIENCE):
        voice.say("Every bus was full.")
    assert server.said == ["Every bus was full."] and server.cut == []


def test_another_text_cuts_the_one_before_short_and_only_it_is_finished(
    qtbot: QtBot, voice: Voice, server: SpeechServer
) -> None:
    finished = []
    voice.finished.connect(lambda: finished.append(list(server.said)))
    voice.say("A long sentence. " * 400)
    qtbot.waitUntil(lambda: len(server.begun) == 1, timeout=PATIENCE)
    voice.say("Another one.")
    qtbot.waitUntil(lambda: bool(finished), timeout=PATIENCE)
    assert finished == [["Another one."]] and len(server.cut) == 1


def test_it_is_silent_at_once(qtbot: QtBot, voice: Voice, server: SpeechServer) -> None:
    voice.say("A long sentence. " * 400)
    qtbot.waitUntil(lambda: len(server.begun) == 1, timeout=PATIENCE)
    with qtbot.assertNotEmitted(voice.finished):
        voice.stop()
        qtbot.waitUntil(lambda: len(server.cut) == 1, timeout=PATIENCE)


def test_a_server_that_died_is_noticed_with_the_next_text(qtbot: QtBot, voice: Voice, server: SpeechServer) -> None:
    voice.say("A long sentence. " * 400)
    qtbot.waitUntil(lambda: len(server.begun) == 1, timeout=PATIENCE)
    server.die()
    with qtbot.waitSignal(voice.failed, timeout=PATIENCE):
        voice.say("Another one.")


def test_a_lesson_is_heard_to_its_end_with_the_note_that_was_opened(
    qtbot: QtBot, voice: Voice, server: SpeechServer
) -> None:
    page, attempt = read(qtbot, voice, LESSON, Mode.GUIDED)
    flag = next(sentence for sentence in LESSON.article.sentences if sentence.clashes or sentence.notes)
    attempt.toggle_mark(flag.id)
    read_aloud = page.findChild(ReadAloud)
    assert isinstance(read_aloud, ReadAloud)
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert read_aloud.is_on
    qtbot.waitUntil(lambda: not read_aloud.is_on, timeout=PATIENCE)
    sentences = [sentence.text for sentence in LESSON.article.sentences]
    assert [text for text in server.said if text in sentences] == sentences
    place = server.said.index(flag.text)
    assert server.said[place + 1].startswith("Caught.")
    assert server.said[0] == page.desk.article.label
    assert len(server.said) == len(sentences) + 2 and server.cut == []
    assert attempt.state.shown == {sentence.id for sentence in LESSON.article.sentences}
