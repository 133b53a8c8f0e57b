"""What is read of a file before its page is made."""

from typing import Any

import pytest
from each_row import each_row
from making_packs import LANES, SPOONS, make_folder

from media_literacy.errors import FileError
from media_literacy.jobs import UNWATCHED
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.ui.lesson.lesson_reading import LessonRequest, Start, is_other_document, read_lesson_file
from media_literacy.ui.lesson.occasion.occasion_reading import OpenedOccasion


class Store:
    """Knows whose history was asked for."""

    def __init__(self):
        self.asked = []

    def history(self, opened, _job):
        self.asked.append(opened.key)
        return NO_HISTORY

    def history_in_file(self, path, _job):
        self.asked.append(path)
        return NO_HISTORY


@pytest.fixture
def folder(tmp_path):
    """The lessons of a pack that keeps one for the time after its course."""
    made = make_folder(tmp_path / "pack", {"lanes": LANES, "spoons": SPOONS})
    file, listed = made / "pack.toml", '"lessons/spoons.md"'
    file.write_text(file.read_text().replace(f", {listed}", "") + f"[occasions]\nafter = [{listed}]")
    return made / "lessons"


@pytest.fixture
def library(tmp_path):
    made = LessonLibrary(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def read(library):
    def make(path, start=Start.USUAL, *, pending=None) -> Any:
        store: Any = Store()
        return read_lesson_file(path, LessonRequest(UNWATCHED, start), library, store, pending), store.asked

    return make


def test_a_lesson_comes_with_what_was_done_in_it(read, folder):
    (opened, history), asked = read(folder / "lanes.md")
    assert opened.lesson is not None and history is NO_HISTORY and asked == [LessonKey("valley", "lanes")]


def test_an_article_of_an_occasion_opens_the_occasion_unless_its_debrief_is_due(read, folder):
    for start in (Start.USUAL, Start.GO_ON):
        assert isinstance(read(folder / "spoons.md", start)[0], OpenedOccasion)
    for start in (Start.PENDING, Start.DEBRIEF, Start.GUESTS_DEBRIEF):
        (opened, _history), _asked = read(folder / "spoons.md", start)
        assert opened.key == LessonKey("valley", "spoons")


def test_a_lesson_whose_debrief_is_due_has_the_key_that_it_had_then(read, folder, library):
    then = library.entry(folder / "lanes.md")._replace(key=LessonKey("before", "lanes"))
    assert read(folder / "lanes.md", pending=then)[1] == [then.key]
    assert read(folder / "spoons.md", Start.PENDING, pending=then)[1] == [LessonKey("valley", "spoons")]


def test_of_a_file_that_cannot_be_read_it_is_said_why_and_what_was_done_in_it(read, folder):
    gone = folder / "gone.md"
    (problem, history), asked = read(gone)
    assert isinstance(problem, FileError) and history is NO_HISTORY and asked == [gone]


@each_row(
    ("text", "is_document"),
    [
        ("Bridge shut\n\nIt rained.\n", True),
        ("<html><body><h1>Bridge shut</h1><p>It rained.</p></body></html>", True),
        ("\x00\xff", True),
        ("", False),
        ("# Bridge shut\n\nIt rained.\n", False),
        ("It rained.[^1]\n\n[^1]: **Flag: role.** It cannot.\n", False),
        ("---\ntitle: Bridge shut\n---\n\nIt rained.\n", False),
    ],
)
def test_a_text_without_headline_notes_and_front_matter_is_another_document(read, tmp_path, text, is_document):
    file = tmp_path / "a.md"
    file.write_bytes(text.encode("latin-1"))
    (opened, history), _asked = read(file)
    assert is_other_document(opened, history) is is_document
