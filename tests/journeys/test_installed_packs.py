"""A pack that a colleague sent stands on the home page, and an update keeps what was done in it."""

from journeys.building import FOUNDING
from making_packs import LANES, SPOONS, make_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.result_page import ResultPage


def install(person, file):
    packs = InstalledPacks(person.folder)
    packs.install(packs.inspect(file))


def test_an_installed_pack_stands_on_the_home_page_beside_the_own_ones(person, tmp_path):
    install(person, make_file(tmp_path, "one", {"lanes": LANES, "spoons": SPOONS}))
    person.start()
    person.wait_for_page(LessonsPage)
    assert FOUNDING.parent.parent.name == "first-steps"
    person.wait_for_texts("First steps")
    person.wait_for(lambda: person.lists("Valley", "Bus lanes", "The spoon"))


def test_after_an_update_a_changed_sentence_asks_to_be_looked_at_again(person, tmp_path):
    install(person, make_file(tmp_path, "one"))
    person.start(person.folder / "packs" / "valley" / "lessons" / "lanes.md")
    person.press("Guided.")
    person.click_sentence("everybody")
    person.close()
    install(person, make_file(tmp_path, "two", {"lanes": LANES.replace("Flag: overclaim", "Fine: overclaim")}))

    person.start(person.folder / "packs" / "valley" / "lessons" / "lanes.md")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["everybody"]
    person.wait_for(lambda: "everybody" in person.notes())
    assert "Changed, look again: the author judges this sentence differently now." in person.notes()["everybody"]
    assert "changed, look again" in person.name_of("everybody")
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)
    assert "1 sentence was changed by its author since you read it" in person.texts()
    assert "holds up, changed, look again" in person.texts().lower()


def test_a_pack_that_somebody_opens_can_be_installed_with_enter_alone(person, tmp_path):
    person.start()
    person.window.open_file(make_file(tmp_path, "one"))
    person.wait_for_page(InspectionPage)
    person.wait_for(person.page.accept.hasFocus)
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(PacksPage)
    person.wait_for(lambda: isinstance(person.window.focusWidget(), QAbstractButton))
