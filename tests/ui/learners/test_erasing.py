"""Everything that is kept about a learner goes, one place after the other."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.errors import StoreError
from media_literacy.settings import Settings, load_settings
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.learners.erasing import LOG_NAME, Erasing
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window import dialog_folders


class Store:
    """Deletes the progress, or cannot."""

    problem: StoreError | None = None

    def ask_to_erase(self, on_answer, on_failed):
        on_answer(None) if self.problem is None else on_failed(self.problem)


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def erased(monkeypatch):
    """What was deleted beside the progress."""
    gone = []
    monkeypatch.setattr(dialog_folders, "forget_folders", lambda: gone.append("folders of dialogs"))
    return gone


@pytest.fixture
def erasing(qapp, store, tasks, window, tmp_path, erased, monkeypatch):
    library, parent, page = LessonLibrary(tmp_path / "data"), QObject(), QWidget()
    settings = Settings(theme="dark", age_group="13-14")
    preferences = Preferences(settings, AppearanceSource(settings), tmp_path, page)
    monkeypatch.setattr(library, "erase", lambda: erased.append("list"))
    yield Erasing(store, library, tasks, window.actions, CurrentLearner(tmp_path), preferences, tmp_path, parent)
    library.close()
    parent.deleteLater()
    page.deleteLater()


def test_progress_list_log_and_folders_go_and_it_is_said(qtbot, erasing, erased, window, tmp_path):
    (tmp_path / LOG_NAME).write_text("a lesson")
    with qtbot.waitSignal(erasing.erased):
        erasing.begin()
    assert erased == ["list", "folders of dialogs"] and not (tmp_path / LOG_NAME).exists()
    assert window.asked == [("done", "Everything kept about you was deleted.")]


def test_what_cannot_be_deleted_is_said_and_the_rest_stays(erasing, erased, store, window):
    store.problem = StoreError("Progress could not be deleted.", hint="Is the disk full?")
    erasing.begin()
    assert erased == [] and window.asked == [("fault", "Progress could not be deleted.", "Is the disk full?")]


def test_the_name_goes_too(qtbot, erasing, tmp_path):
    erasing._learners.rename("Zoe")
    with qtbot.waitSignal(erasing.erased):
        erasing.begin()
    assert erasing._learners.learner.name == "" and not (tmp_path / "learner.json").exists()


def test_the_age_group_goes_and_how_the_program_looks_stays(qtbot, erasing, tmp_path):
    with qtbot.waitSignal(erasing.erased):
        erasing.begin()
    assert load_settings(tmp_path) == Settings(theme="dark")


def test_of_one_of_several_only_that_one_is_to_go(qtbot, erasing, erased, tmp_path):
    (tmp_path / LOG_NAME).write_text("a lesson")
    erasing._learners.create("Ada", Settings())
    erasing._learners.use(erasing._learners.folders.named("Ada")[0])
    with qtbot.waitSignal(erasing._learners.removal_requested):
        erasing.begin()
    assert erased == [] and (tmp_path / LOG_NAME).exists()
