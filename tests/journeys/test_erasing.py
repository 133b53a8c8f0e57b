"""Everything about a learner can be deleted; what a teacher made or installed stays, as the page says."""

from journeys.building import NIGHT_BUSES
from making_packs import make_file
from PySide6.QtCore import Qt

from media_literacy.store.packs import InstalledPacks
from media_literacy.store.recovery import KeptText, Recovery
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.settings.settings_page import SettingsPage


def test_deleting_takes_marks_and_leaves_packs_and_unsaved_texts_of_the_workshop(person, tmp_path):
    packs = InstalledPacks(person.folder)
    packs.install(packs.inspect(make_file(tmp_path, "valley")))
    Recovery(person.folder).keep(KeptText("mine", "# A lesson that is not saved"), version=1)
    person.start(NIGHT_BUSES)
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    assert "Continue where you were" in person.texts()

    person.press("Settings")
    person.wait_for_page(SettingsPage)
    person.page.erase.ask.setFocus()
    person.key(Qt.Key.Key_Space)
    assert "installed packs" in person.texts() and "workshop" in person.texts()
    person.page.erase.erase.setFocus()
    person.key(Qt.Key.Key_Space)
    person.wait_for(lambda: person.banner() == "Everything kept about you was deleted.")

    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    assert "Continue where you were" not in person.texts() and "Bus lanes" in person.texts()
    assert [one.text for one in Recovery(person.folder).left_over()] == ["# A lesson that is not saved"]
