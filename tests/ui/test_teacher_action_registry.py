"""The actions for teachers are the modules that are there."""

import pytest
from kites import SOURCE
from PySide6.QtCore import QObject

from media_literacy import resources
from media_literacy.ui.teacher_action_registry import teacher_actions


@pytest.fixture
def actions_on(window_around):
    """What can be done with the lesson in a file."""
    parent = QObject()

    def make(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SOURCE, encoding="utf-8")
        return teacher_actions(window_around.library.open_lesson(path), window_around.context, parent)

    return make


def test_each_action_has_its_place_and_its_words(actions_on, tmp_path):
    actions = actions_on(tmp_path / "kites.md")
    titles = [action.title() for action in actions]
    first = ["Lead a class through it", "Print", "Share", "Results of a lesson"]
    assert titles == [*first, "Open in the workshop", "Make one of my own from this"]
    assert all(action.about().endswith(".") for action in actions)


def test_only_a_lesson_outside_of_packs_is_ones_own(actions_on, tmp_path, window_around, monkeypatch):
    monkeypatch.setattr(resources, "lessons_folder", lambda: tmp_path / "shipped")
    own = actions_on(tmp_path / "kites.md")[0].subject
    assert own.own_file == own.file == tmp_path / "kites.md" and own.pictures == tmp_path
    for folder in (tmp_path / "shipped" / "first", window_around.context.data_folder / "packs" / "town"):
        assert actions_on(folder / "lessons" / "kites.md")[0].subject.own_file is None


def test_in_a_kiosk_there_are_none(window_around, tmp_path):
    file = tmp_path / "kites.md"
    file.write_text(SOURCE, encoding="utf-8")
    context, parent = window_around.context._replace(is_kiosk=True), QObject()
    assert teacher_actions(window_around.library.open_lesson(file), context, parent) == []
