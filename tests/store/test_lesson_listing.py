"""The lessons of the program, of installed packs and of files: as they were the last time, and as they are now."""

import shutil

import pytest

from media_literacy import resources
from media_literacy.jobs import UNWATCHED
from media_literacy.store.lesson_listing import (
    EarlierLessons,
    earlier_lessons,
    is_of_pack,
    last_pack_lessons,
    lessons_now,
)
from media_literacy.store.library.lesson_library import LessonLibrary

MANIFEST = 'schema = 1\nid = "{name}"\ntitle = "{name}"\nlessons = ["lessons/a.md"]\n'


def make_pack(folder, name):
    (folder / name / "lessons").mkdir(parents=True)
    (folder / name / "pack.toml").write_text(MANIFEST.format(name=name), "utf-8")
    (folder / name / "lessons" / "a.md").write_text(f"# In {name}\n\nIt rained.\n", "utf-8")


@pytest.fixture
def data_folder(tmp_path, monkeypatch):
    make_pack(tmp_path / "shipped", "city")
    monkeypatch.setattr(resources, "lessons_folder", lambda: tmp_path / "shipped")
    return tmp_path / "data"


@pytest.fixture
def library(data_folder):
    made = LessonLibrary(data_folder)
    yield made
    made.close()


def titles(entries):
    return [entry.title for entry in entries]


def test_the_lessons_of_all_packs_come_first_and_then_the_files_that_were_opened(data_folder, library, tmp_path):
    make_pack(data_folder / "packs", "town")
    (tmp_path / "own.md").write_text("# Mine\n\nIt rained.\n", "utf-8")
    library.open_lesson(tmp_path / "own.md")
    assert titles(lessons_now(library, data_folder, UNWATCHED)) == ["In city", "In town", "Mine"]
    assert titles(earlier_lessons(library, data_folder, UNWATCHED).entries) == ["In city", "In town", "Mine"]
    assert titles(last_pack_lessons(library, data_folder)) == ["In city", "In town"]


def test_a_first_start_lists_those_of_the_program_alone_and_says_whether_there_may_be_others(data_folder, library):
    assert last_pack_lessons(library, data_folder) == ()
    earlier = earlier_lessons(library, data_folder, UNWATCHED)
    assert (titles(earlier.entries), earlier.is_stale) == (["In city"], False)


def test_packs_that_nobody_has_listed_yet_are_stale(data_folder, library):
    make_pack(data_folder / "packs", "town")
    earlier = earlier_lessons(library, data_folder, UNWATCHED)
    assert (titles(earlier.entries), earlier.is_stale) == (["In city"], True)


def test_a_pack_that_came_or_went_since_makes_the_last_list_stale(data_folder, library):
    make_pack(data_folder / "packs", "town")
    entries = lessons_now(library, data_folder, UNWATCHED)
    assert earlier_lessons(library, data_folder, UNWATCHED) == EarlierLessons(entries)
    shutil.rmtree(data_folder / "packs" / "town")
    earlier = earlier_lessons(library, data_folder, UNWATCHED)
    assert (titles(earlier.entries), earlier.is_stale) == (["In city"], True)


def test_a_file_in_the_folder_of_the_program_or_of_packs_is_of_a_pack(data_folder, tmp_path):
    make_pack(data_folder / "packs", "town")
    for lesson in (tmp_path / "shipped/city/lessons/a.md", data_folder / "packs/town/lessons/a.md"):
        assert is_of_pack(lesson, data_folder)
    assert not is_of_pack(tmp_path / "own.md", data_folder)
    assert not is_of_pack(tmp_path / "shipped-too.md", data_folder)
