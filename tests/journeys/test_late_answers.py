"""Whatever is opened slowly, and whatever somebody does meanwhile: a late answer replaces nothing."""

import threading
from typing import ClassVar

import pytest
from journeys.building import FOUNDING, NIGHT_BUSES
from making_packs import make_file
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from run_size import run_size

from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.page_requests import APPEARS_AFTER
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.window.task_bar import TaskBar
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


class SlowDrive:
    """Holds every call of a method for which `is_slow`, until it is let go."""

    held_ones: ClassVar = []

    def __init__(self, monkeypatch, owner, name, is_slow=lambda *_words: True):
        original, self.go_on = getattr(owner, name), threading.Event()
        self.held = self.answered = 0
        self.held_ones.append(self)

        def slow(*words, **more):
            if not is_slow(*words):
                return original(*words, **more)
            self.held += 1
            self.go_on.wait()
            try:
                return original(*words, **more)
            finally:
                self.answered += 1

        monkeypatch.setattr(owner, name, slow)


@pytest.fixture(autouse=True)
def let_go_of_drives(person):
    """A test that fails leaves nobody waiting for a drive."""
    SlowDrive.held_ones.clear()
    yield
    for drive in SlowDrive.held_ones:
        drive.go_on.set()


@pytest.fixture(autouse=True)
def told_sooner(monkeypatch):
    """What takes a while is told after a tenth of the time."""
    monkeypatch.setattr("media_literacy.ui.page_requests.APPEARS_AFTER", APPEARS_AFTER / 10)
    monkeypatch.setattr(TaskBar.show_job, "__defaults__", (APPEARS_AFTER // 10,))


@pytest.fixture(autouse=True)
def no_raising(monkeypatch):
    """The screen in memory has no windows one above the other, and says so."""
    monkeypatch.setattr(MainWindow, "raise_", lambda _self: None)


@pytest.fixture
def pack(tmp_path):
    return make_file(tmp_path, "valley")


PENDING = {
    "a lesson": (LessonLibrary, "open_lesson", StartPage),
    "a pack": (InstalledPacks, "inspect", InspectionPage),
    "the packs": (InstalledPacks, "installed", PacksPage),
}


def begin(person, pending, pack):
    """Ask for a page that takes long."""
    if pending == "a lesson":
        person.window.open_file(FOUNDING)
    elif pending == "a pack":
        person.drop(pack)
    else:
        person.window._rooms.enter("packs")


def go_to_settings(person):
    person.press("Settings")
    return SettingsPage


def go_to_the_workshop(person):
    person.press("Workshop")
    return WorkshopStartPage


def give_up(person):
    wanted = person.window._navigation._job  # on a busy machine the list of lessons may be waited for, too
    person.wait_for(lambda: [each._job for each in person.window.findChildren(Waiting) if each.isVisible()] == [wanted])
    person.key(Qt.Key.Key_Escape)
    return LessonsPage


def open_another_from_outside(person):
    person.window.come_up(NIGHT_BUSES)
    return StartPage


def drop_another(person):
    person.drop(NIGHT_BUSES)
    return StartPage


def come_home_again(person):
    person.press("Settings")
    person.wait_for_page(SettingsPage)
    person.key(Qt.Key.Key_Escape)
    return LessonsPage


MEANWHILE = [go_to_settings, go_to_the_workshop, give_up, open_another_from_outside, drop_another, come_home_again]


@pytest.mark.parametrize("pending", PENDING)
def test_a_late_answer_replaces_nothing(person, pack, monkeypatch, pending):
    owner, name, late_page = PENDING[pending]
    is_slow = (lambda _self, path: path == FOUNDING) if pending == "a lesson" else lambda *_words: True
    person.start()
    apart = run_size(usual=2, long=1)  # what is pending next has the other half
    for do_something in MEANWHILE[[*PENDING].index(pending) % apart :: apart]:
        person.wait_for_page(LessonsPage)
        with monkeypatch.context() as patch:
            drive = SlowDrive(patch, owner, name, is_slow)
            begin(person, pending, pack)
            person.wait_for(lambda drive=drive: drive.held == 1)
            person.wait_for_page(do_something(person))
            page = person.page
            drive.go_on.set()
            person.wait_for(lambda drive=drive: drive.answered == 1)
            person.wait_for(lambda: not person.window._tasks._waiting)
            assert person.page is page, do_something.__name__
            assert person.window._navigation.is_at_rest
            assert not isinstance(page, late_page) or person.window.lesson.attempt is None
        person.key(Qt.Key.Key_Escape)
        if not isinstance(page, LessonsPage):
            person.wait_for(lambda page=page: person.page is not page)


@pytest.mark.parametrize("pending", PENDING)
def test_who_waits_gets_it(person, pack, monkeypatch, pending):
    owner, name, late_page = PENDING[pending]
    person.start()
    person.wait_for_page(LessonsPage)
    drive = SlowDrive(monkeypatch, owner, name)
    begin(person, pending, pack)
    person.wait_for(lambda: bool([waiting for waiting in person.window.findChildren(Waiting) if waiting.isVisible()]))
    assert isinstance(person.page, LessonsPage)
    drive.go_on.set()
    person.wait_for_page(late_page)
    assert [waiting for waiting in person.window.findChildren(Waiting) if waiting.isVisible()] == []


def test_a_lesson_that_was_begun_meanwhile_stays(person, monkeypatch):
    person.start(NIGHT_BUSES)
    person.wait_for_page(StartPage)
    drive = SlowDrive(monkeypatch, LessonLibrary, "open_lesson")
    person.window.come_up(FOUNDING)
    person.press("Guided.")
    person.wait_for_page(ReaderPage)
    drive.go_on.set()
    person.wait_for(lambda: person.window._navigation.is_at_rest and drive.answered == 1)
    assert isinstance(person.page, ReaderPage)
    assert "Night buses" in person.window.windowTitle()


def test_a_lesson_list_that_is_read_late_takes_nobody_out_of_a_lesson(person, monkeypatch):
    person.start(NIGHT_BUSES)
    person.press("Guided.")
    person.wait_for_page(ReaderPage)
    drive = SlowDrive(monkeypatch, LessonLibrary, "cached_entries")
    person.key(Qt.Key.Key_Escape)
    person.wait_for(lambda: drive.held == 1)
    person.key(Qt.Key.Key_Space)  # marks a sentence: the lesson goes on until the list is there
    assert len(person.marks()) == 1
    person.wait_for(lambda: bool([waiting for waiting in person.window.findChildren(Waiting) if waiting.isVisible()]))
    person.key(Qt.Key.Key_Escape)  # closes the note that came with the mark
    person.key(Qt.Key.Key_Escape)
    drive.go_on.set()
    person.wait_for(lambda: drive.answered == 1 and not person.window._tasks._waiting)
    assert isinstance(person.page, ReaderPage)
    person.key(Qt.Key.Key_Escape)  # closes what the mark opened
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    person.wait_for_texts("Continue where you were")


@pytest.mark.parametrize("answer", ["Show it", "Stay here"])
def test_who_types_is_asked_before_a_late_page_takes_the_keyboard(person, monkeypatch, answer):
    monkeypatch.setattr("media_literacy.ui.page_requests.APPEARS_AFTER", 0)
    person.start()
    person.wait_for_page(LessonsPage)
    drive = SlowDrive(monkeypatch, LessonLibrary, "open_lesson")
    person.window.open_file(FOUNDING)
    person.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    person.type("bus")
    drive.go_on.set()
    person.wait_for(lambda: any(bar.isVisible() for bar in person.window.findChildren(QuestionBar)))
    assert isinstance(person.page, LessonsPage) and person.page.list.search.text().lower() == "bus"
    (button,) = (
        button
        for button in person.window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() == answer
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    if answer == "Show it":
        person.wait_for_page(StartPage)
    else:
        person.wait_for(lambda: person.window._navigation.is_at_rest)
        assert isinstance(person.page, LessonsPage)
        assert person.page.list.search.hasFocus(), "who stays goes on typing"


def test_home_comes_before_a_large_pack_is_read_that_was_just_installed(person, pack, monkeypatch):
    person.start()
    person.wait_for_page(LessonsPage)
    person.wait_for(lambda: person.window._home.is_complete)
    person.drop(pack)
    person.wait_for_page(InspectionPage)
    drive = SlowDrive(monkeypatch, LessonLibrary, "entries")
    person.press("Install")
    person.wait_for_page(PacksPage)
    person.press("Back")
    person.wait_for_page(LessonsPage)
    assert drive.answered == 0 and "Night buses" in person.texts() and not person.lists("Bus lanes")
    person.wait_for(lambda: "Looking for new lessons" in person.texts())
    drive.go_on.set()
    person.wait_for(lambda: person.lists("Bus lanes"))
    person.wait_for(lambda: "Looking for new lessons" not in person.texts())


def test_a_first_start_shows_what_comes_with_the_app_before_installed_packs_are_read(person, pack, monkeypatch):
    packs = InstalledPacks(person.folder)
    packs.install(packs.inspect(pack))
    drive = SlowDrive(monkeypatch, LessonLibrary, "entries", lambda _self, *folders: len(folders) > 1)
    person.start()
    person.wait_for_page(LessonsPage)
    assert drive.answered == 0 and "Night buses" in person.texts() and not person.lists("Bus lanes")
    drive.go_on.set()
    person.wait_for(lambda: person.lists("Bus lanes"))


def test_half_a_second_is_what_people_wait_without_a_word():
    assert APPEARS_AFTER == 500


def test_a_lesson_that_opens_slowly_is_called_by_its_title(person, monkeypatch):
    person.start()
    person.wait_for_page(LessonsPage)
    drive = SlowDrive(monkeypatch, LessonLibrary, "open_lesson")
    person.window.open_file(FOUNDING)
    person.wait_for(lambda: any(waiting.isVisible() for waiting in person.window.findChildren(Waiting)))
    person.wait_for_texts("Opening “The leaked tape”")
    drive.go_on.set()
    person.wait_for_page(StartPage)
