"""Which learner a command is for."""

import json
from pathlib import Path

import pytest

from media_literacy.cli.chosen_learner import find_learner
from media_literacy.errors import AppError
from media_literacy.store.learners.learner_folders import LearnerFolders


def test_by_name_in_capitals_or_not_or_as_a_guest_or_who_read_last(tmp_path: Path):
    folders = LearnerFolders(tmp_path)
    ada, ben = folders.create("Ada"), folders.create("Ben")
    folders.note_last(ben)
    assert find_learner(tmp_path, "aDA") == ada
    assert find_learner(tmp_path, None) == ben
    assert find_learner(tmp_path, None, is_guest=True).is_guest


@pytest.mark.parametrize("name", ["Eve", "", "../..", "\0", "x" * 300])
def test_nobody_is_made_of_a_name_that_nobody_has(tmp_path: Path, name: str):
    LearnerFolders(tmp_path).create("Ada")
    with pytest.raises(AppError, match="no learner called") as raised:
        find_learner(tmp_path, name)
    assert "learners" in raised.value.hint and len(LearnerFolders(tmp_path).all()) == 1


def test_two_of_one_name_are_not_mixed_up(tmp_path: Path):
    folders = LearnerFolders(tmp_path)
    folders.create("Ada")
    (folders.create("Ben").folder / "learner.json").write_text(json.dumps({"name": "ada"}))
    with pytest.raises(AppError, match="More than one"):
        find_learner(tmp_path, "Ada")
