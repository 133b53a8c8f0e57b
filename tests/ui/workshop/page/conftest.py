"""The workshop in a window of some size."""

import pytest
from kites import SOURCE

from media_literacy.ui.workshop.document.lesson_reading import open_new
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage


@pytest.fixture
def show_writing(show, recovery, tasks, lesson_actions, dressed):
    """The workshop with a lesson, in a look and a window of some size."""

    def make(appearance, width, height):
        dressed(appearance)
        page = WorkshopPage(tasks, lesson_actions.actions, appearance)
        page.saving.begin(open_new(SOURCE))
        return show(page, width, height)

    return make
