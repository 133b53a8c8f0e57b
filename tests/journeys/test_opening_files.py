"""A file that comes from outside, a lesson or a pack, opens in place of what is shown; nothing under way is lost."""

import pytest
from journeys.building import FOUNDING, NIGHT_BUSES
from making_packs import make_file
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from media_literacy.desktop import DESKTOP_ID
from media_literacy.engine.attempts.events import EventKind
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage


@pytest.fixture
def pack(tmp_path):
    """A pack that a colleague sent."""
    return make_file(tmp_path, "valley")


class Answering:
    """Presses a button of the box that a person is shown, once it is there."""

    def __init__(self, text):
        self._text, self.asked = text, ""
        self._timer = QTimer()
        self._timer.timeout.connect(self._answer)
        self._timer.start(10)

    def _answer(self):
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked = box.text()
            self._timer.stop()
            next(button for button in box.buttons() if button.text() == self._text).click()


def last_event(folder):
    """What was recorded last of the one lesson that was begun."""
    store = ProgressStore.open(folder)
    (key,) = store.standings()
    attempt = next(reversed(store.attempts(key)), None)
    store.close()
    return attempt.events[-1].kind if attempt is not None else None


def write(person, lesson):
    """Go to the workshop with a lesson, and change a letter of it."""
    person.start(lesson)
    person.press("Guided.")
    person.press("For teachers")
    person.press("Open in the workshop")
    person.wait_for_page(WorkshopPage)
    assert isinstance(person.page, WorkshopPage)
    person.page.document.replace_text(person.page.document.text + "x")


def test_a_pack_that_the_program_is_started_with_is_looked_at_before_it_is_installed(person, pack):
    person.start(pack)
    person.wait_for_page(InspectionPage)
    assert "Valley" in person.texts() and "Bus lanes" in person.texts()
    assert InstalledPacks(person.folder).installed() == ()
    person.press("Install")
    person.wait_for_page(PacksPage)
    assert person.banner().startswith("“Valley” is installed.")
    person.press("Back")
    person.wait_for_page(LessonsPage)
    person.wait_for(lambda: person.lists("Bus lanes"))


def test_a_pack_can_be_dropped_on_the_lessons(person, pack):
    person.start()
    person.wait_for_page(LessonsPage)
    person.drop(pack)
    person.wait_for_page(InspectionPage)
    assert "Valley" in person.texts()


def test_a_pack_can_be_dropped_on_the_packs(person, pack):
    person.start()
    person.press("Workshop")
    person.press("Packs")
    person.wait_for_page(PacksPage)
    person.drop(pack)
    person.wait_for_page(InspectionPage)
    assert "Valley" in person.texts()


def test_a_pack_from_outside_opens_over_a_lesson_which_is_left(person, pack):
    person.start(FOUNDING)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.window.open_file(pack)
    person.wait_for_page(InspectionPage)
    person.wait_for(lambda: last_event(person.folder) is EventKind.LEFT)  # it is written in a thread of its own
    person.press("Back")
    person.wait_for_page(PacksPage)
    person.press("Back")
    person.press("Continue where you were")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["unarmed"]


def test_a_file_from_outside_asks_first_about_a_lesson_that_is_not_saved(person, pack, tmp_path):
    mine = tmp_path / "mine.md"
    mine.write_bytes(NIGHT_BUSES.read_bytes())
    write(person, mine)
    answering = Answering("Stay")
    person.window.open_file(pack)
    person.wait_for(lambda: bool(answering.asked))
    assert answering.asked == "This lesson has changes that are not saved."
    assert isinstance(person.page, WorkshopPage)

    answering = Answering("Save")
    person.window.open_file(pack)
    person.wait_for_page(InspectionPage)
    assert answering.asked
    assert mine.read_text().endswith("x")


def test_the_key_for_opening_asks_first_as_well(person, tmp_path, monkeypatch):
    mine = tmp_path / "mine.md"
    mine.write_bytes(NIGHT_BUSES.read_bytes())
    write(person, mine)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_more: (str(FOUNDING), ""))
    answering = Answering("Stay")
    person.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(lambda: bool(answering.asked))
    assert answering.asked == "This lesson has changes that are not saved."
    assert isinstance(person.page, WorkshopPage)
    answering = Answering("Keep for later")
    person.close()
    assert answering.asked


def test_a_double_click_on_packs_can_be_had_and_given_back_in_the_settings(person, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("PATH", str(tmp_path))  # no tools: they are tried with the files, by themselves
    entry = tmp_path / "share" / "applications" / f"{DESKTOP_ID}.desktop"
    person.start()
    person.press("Settings")
    person.wait_for_page(SettingsPage)
    assert not entry.exists()
    for said, is_there in (("Open lesson packs with", True), ("No longer open lesson packs with", False)):
        button = next(button for button in person.page.findChildren(Button) if button.text().startswith(said))
        button.setFocus()
        person.key(Qt.Key.Key_Space)
        person.wait_for(lambda is_there=is_there: entry.exists() == is_there)
        person.wait_for(lambda said=said, button=button: button.isEnabled() and not button.text().startswith(said))
        person.key(Qt.Key.Key_Tab)  # without another key in between, a second Space is taken for the first
    assert person.banner() == ""
