"""A lesson whose forms are typed into, as work that is asked about and comes back after a crash."""

import pytest

from media_literacy.ui.workshop.document.lesson_reading import open_kept, open_lesson
from media_literacy.ui.workshop.lesson_work import LessonWork
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.save_questions import SaveQuestions


@pytest.fixture
def begin(show, tasks, lesson_actions, appearance, unsaved):
    """Write on a text, as work that is asked about."""

    def make(opened):
        page = show(WorkshopPage(tasks, lesson_actions.actions, appearance), 1280, 800)
        page.pending.restore(opened.rows)
        page.saving.begin(opened)
        page.work = LessonWork(page, SaveQuestions(lesson_actions.notices, appearance, page), unsaved)
        return page

    return make


@pytest.fixture
def page(begin, lesson_path, recovery):
    return begin(open_lesson(lesson_path, (), recovery))


@pytest.fixture
def again(begin, page, recovery, unsaved):
    """Put everything aside, and go on with it as after a crash."""

    def make():
        assert unsaved.keep_now()
        (kept,) = recovery.left_over()
        return begin(open_kept(kept))

    return make
