"""Folders of progress: one with many attempts and a copy, filled once, and one with a single attempt."""

import shutil

import pytest
from store.database.damaging import fill, read
from store.database.one_attempt import KEY, MARKED

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.backup import backups
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.progress.progress_store import ProgressStore


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A folder that is copied for each damage, with what is in it and in its copy."""
    folder = tmp_path_factory.mktemp("filled")
    truth = fill(folder)
    copied = tmp_path_factory.mktemp("copied")
    shutil.copy(backups(folder)[-1], copied / FILE_NAME)
    return folder, truth, read(copied)[1]


@pytest.fixture
def begun(tmp_path):
    """A folder with one attempt in it."""
    store = ProgressStore.open(tmp_path)
    store.start_attempt("one", KEY, Mode.GUIDED, (Answer(SentenceId("a"), "Every shop."),))
    store.record("one", [MARKED])
    store.close()
    return tmp_path
