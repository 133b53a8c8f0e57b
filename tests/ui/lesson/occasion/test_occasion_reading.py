"""The articles of an occasion: which they are, and those of them that can be read."""

from typing import Any

import pytest
from making_packs import LANES, SPOONS, make_folder

from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.ui.lesson.occasion.occasion_reading import open_occasion


@pytest.fixture
def folder(tmp_path):
    """A pack with a lesson, and two articles that it keeps for the time after its course."""
    made = make_folder(tmp_path / "pack", {"lanes": LANES, "spoons": SPOONS, "knives": SPOONS})
    file, listed = made / "pack.toml", '"lessons/spoons.md", "lessons/knives.md"'
    file.write_text(file.read_text().replace(f", {listed}", "") + f"[occasions]\nafter = [{listed}]")
    return made


@pytest.fixture
def library(tmp_path):
    made = LessonLibrary(tmp_path / "data")
    yield made
    made.close()


class Store:
    def history(self, opened, job):
        assert opened.lesson is not None and job is UNWATCHED
        return NO_HISTORY


def opened(folder, name, library) -> Any:
    return open_occasion(folder / "lessons" / f"{name}.md", library, Store(), UNWATCHED)  # type: ignore[arg-type]


def stems(found):
    return [article.opened.file.stem for article in found.articles]


def test_any_of_the_articles_opens_all_in_their_order(folder, library):
    for name in ("spoons", "knives"):
        found = opened(folder, name, library)
        assert (found.occasion, found.pack, found.title) == (Occasion.AFTER, "valley", "Valley")
        assert stems(found) == ["spoons", "knives"]
        assert all(article.history is NO_HISTORY for article in found.articles)


def test_a_lesson_of_the_course_is_of_no_occasion(folder, library):
    assert opened(folder, "lanes", library) is None and opened(folder, "gone", library) is None


def test_one_that_cannot_be_read_keeps_nobody_from_the_others(folder, library):
    (folder / "lessons" / "knives.md").write_bytes(b"")
    assert stems(opened(folder, "spoons", library)) == ["spoons"]
    (folder / "lessons" / "knives.md").unlink()
    assert stems(opened(folder, "spoons", library)) == ["spoons"]
