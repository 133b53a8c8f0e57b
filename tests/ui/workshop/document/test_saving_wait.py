"""Waiting until a lesson is saved."""

import pytest
from PySide6.QtWidgets import QWidget

from media_literacy.ui.workshop.document.lesson_reading import open_new
from media_literacy.ui.workshop.document.saving_wait import SavingWait


@pytest.fixture
def began(saving):
    saving.begin(open_new("# News\n\nIt rained.\n"))
    return saving


def test_it_comes_back_once_the_lesson_is_saved(show, began, appearance, tmp_path):
    waiting = SavingWait(began)
    began.save_as(tmp_path / "news.md")
    waiting.wait(show(QWidget()), appearance)
    assert waiting.is_saved and waiting.problem is None and began.is_saved


def test_it_comes_back_with_what_went_wrong(show, began, appearance, tmp_path):
    waiting = SavingWait(began)
    began.save_as(tmp_path / "no folder" / "news.md")
    waiting.wait(show(QWidget()), appearance)
    assert not waiting.is_saved and waiting.problem is not None and waiting.problem.hint
