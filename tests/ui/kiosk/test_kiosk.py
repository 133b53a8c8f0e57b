"""One guest after another; the window and its pages are in the story of a kiosk."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog
from ui.classroom.learner.fake_seat import FakeBridge

from media_literacy.classroom.protocol.messages import Farewell, FarewellReason, Lobby
from media_literacy.i18n import language_of_words
from media_literacy.settings import Settings
from media_literacy.store.database.records import LessonKey
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs, write_guest_debriefs
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.kiosk.kiosk import ANSWER_SECONDS, Kiosk
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.window.desktop.single_instance import JoinRequest


class _Switching(QObject):
    """Notes who goes, and whether debriefs were shown first."""

    arrived = Signal()

    def __init__(self):
        super().__init__()
        self.begun = []

    def begin_anew(self, *, shows_debriefs):
        self.begun.append(shows_debriefs)


@pytest.fixture
def switching(qapp):
    return _Switching()


@pytest.fixture
def opened():
    return []


@pytest.fixture
def kiosk(window_around, switching, opened):
    setup = KioskSetup(Settings(theme="dark"), wanted=JoinRequest("192.168.1.20"))
    return Kiosk(setup, window_around.context, switching, window_around.frame, opened.append)


def test_what_an_earlier_guest_did_not_read_is_told_to_nobody(window_around, switching, opened):
    write_guest_debriefs(window_around.context.data_folder, [LessonKey("pack", "one")])
    Kiosk(KioskSetup(Settings()), window_around.context, switching, window_around.frame, opened.append)
    assert read_guest_debriefs(window_around.context.data_folder) == ()


def test_whoever_comes_finds_the_look_and_the_class_of_the_teacher(window_around, kiosk, switching, opened):
    window_around.context.preferences.make_larger()
    switching.arrived.emit()
    assert window_around.context.preferences.settings == Settings(theme="dark")
    assert opened == [JoinRequest("192.168.1.20")]


def test_nobody_there_is_asked_for_a_minute_and_what_is_open_is_closed(kiosk, switching, qtbot):
    kiosk._on_idle()
    assert kiosk.question.isVisible() and f"In {ANSWER_SECONDS} seconds" in kiosk.question.accessibleName()
    dialog = QDialog(kiosk.question.window())
    dialog.open()
    for _second in range(ANSWER_SECONDS - 1):
        kiosk._on_second()
    assert "In 1 second " in kiosk.question.accessibleName() and switching.begun == []
    kiosk._on_second()
    assert switching.begun == [False] and not kiosk.question.isVisible() and not dialog.isVisible()


@pytest.fixture
def seat(qapp):
    return FakeBridge()


def test_in_a_class_nobody_is_asked_until_it_is_over(window_around, kiosk, seat, appearance):
    page = seat.page = ClassPage(seat, PictureSource(None), window_around.actions, appearance)
    window_around.context.show_page(page, "A class")
    seat.say(Lobby(("Ada", "Ben")))
    kiosk._on_idle()
    assert not kiosk.question.isVisible() and kiosk._idle._rest.isActive()
    seat.say(Farewell(FarewellReason.ENDED))
    assert page.is_over
    kiosk._on_idle()
    assert kiosk.question.isVisible()


def test_the_language_of_a_guest_goes_with_that_guest(window_around, switching, opened):
    setup = KioskSetup(Settings(language="en"))
    Kiosk(setup, window_around.context, switching, window_around.frame, opened.append)
    preferences = window_around.context.preferences
    preferences.use(setup.settings, None)
    preferences.speak("es")
    assert language_of_words() == "es"
    switching.arrived.emit()
    assert (language_of_words(), preferences.settings) == ("en", setup.settings)
