"""A pack of two lessons, and libraries as new starts of the program make them."""

import pytest
from store.library.pack_of_buses import BUSES

from media_literacy.lesson import parser
from media_literacy.store.library.lesson_library import LessonLibrary


@pytest.fixture
def packs(tmp_path):
    pack = tmp_path / "packs" / "city"
    (pack / "lessons").mkdir(parents=True)
    (pack / "pack.toml").write_text(
        'schema = 1\nid = "city"\ntitle = "City news"\nlessons = ["lessons/buses.md", "lessons/parks.md"]\n'
    )
    (pack / "lessons" / "buses.md").write_text(BUSES, "utf-8")
    (pack / "lessons" / "parks.md").write_text("# Parks\n\nThe park is green.\n", "utf-8")
    return tmp_path / "packs"


@pytest.fixture
def parsed(monkeypatch):
    """The names of the files that were parsed, in order."""
    names = []
    read = parser.read_lesson

    def read_and_note(path):
        names.append(path.name)
        return read(path)

    monkeypatch.setattr(parser, "read_lesson", read_and_note)
    return names


@pytest.fixture
def open_library(tmp_path):
    """Makes a library as a new start of the app would."""
    made = []

    def make(folder=None):
        made.append(LessonLibrary(folder or tmp_path / "data"))
        return made[-1]

    yield make
    for library in made:
        library.close()
