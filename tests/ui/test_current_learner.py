"""Who is reading, in words where there is anybody else."""

import pytest

from media_literacy.errors import StoreError
from media_literacy.settings import Settings, load_settings
from media_literacy.ui.current_learner import CurrentLearner


@pytest.fixture
def learners(qapp, tmp_path):
    (tmp_path / "progress.sqlite3").touch()
    return CurrentLearner(tmp_path)


def test_alone_nothing_is_said_whether_there_is_a_name_or_not(learners):
    assert learners.is_alone and learners.reading_as == ""
    learners.rename("Zoe")
    assert learners.is_alone and learners.reading_as == ""


def test_with_somebody_else_it_is_said_who_is_reading(qtbot, learners):
    with qtbot.waitSignal(learners.changed):
        ada = learners.create("Ada", Settings(text_size=150, age_group="13-14"))
    assert learners.reading_as == "Reading as First learner"
    learners.use(ada)
    assert learners.reading_as == "Reading as Ada"
    assert load_settings(ada.folder) == Settings(text_size=150)
    learners.rename("Ada " * 10)
    assert learners.reading_as == "Reading as Ada Ada Ada Ada Ada Ada…"
    learners.use(learners.folders.guest())
    assert learners.reading_as == "Reading as a guest"


def test_a_name_that_looks_like_another_is_refused_and_nothing_changes(learners):
    learners.create("Ada", Settings())
    with pytest.raises(StoreError, match="already"):
        learners.rename("ADA")
    assert learners.learner.name == ""
