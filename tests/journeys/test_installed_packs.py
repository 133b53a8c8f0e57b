"""A pack that a colleague sent stands on the home page, and an update keeps what was done in it."""

from journeys.building import FOUNDING
from making_packs import LANES, SPOONS, make_file

from media_literacy.store.packs import InstalledPacks
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage


def install(person, file):
    packs = InstalledPacks(person.folder)
    packs.install(packs.inspect(file))


def titles(person):
    person.wait_for_page(LessonsPage)
    return person.texts()


def test_an_installed_pack_stands_on_the_home_page_beside_the_own_ones(person, tmp_path):
    install(person, make_file(tmp_path, "one", {"lanes": LANES, "spoons": SPOONS}))
    person.start()
    shown = titles(person)
    assert "Valley" in shown and "Bus lanes" in shown and "The spoon" in shown
    assert FOUNDING.parent.parent.name == "first-steps" and "First steps" in shown
