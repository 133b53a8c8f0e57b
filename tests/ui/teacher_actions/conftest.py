"""What tests of the actions for teachers share: an action on a lesson in a file, and the pages that it made."""

import pytest
from kites import SOURCE
from PySide6.QtCore import QObject

from media_literacy.ui.teacher_action import LessonToTeach


class Acted:
    """An action with the page that it made last; `left` counts how often it led back to the list."""

    def __init__(self, kind, subject, window_around, qtbot):
        self._parent, self._qtbot, self._stack = QObject(), qtbot, window_around.frame.pages
        self.action, self.left = kind(subject, window_around.context, self._parent), 0
        self.action.page_made.connect(self._stack.show_page)
        self.action.left.connect(self._on_left)

    def _on_left(self):
        self.left += 1

    def shows(self, kind):
        """Wait until a page of that kind is shown."""
        self._qtbot.waitUntil(lambda: isinstance(self._stack.page, kind))
        return self._stack.page


@pytest.fixture
def act(qtbot, window_around, tmp_path):
    """Choose an action on the lesson about kites."""
    path = tmp_path / "kites.md"
    path.write_text(SOURCE, encoding="utf-8")

    def make(kind, *, is_own=True):
        lesson = window_around.library.open_lesson(path).lesson
        acted = Acted(kind, LessonToTeach(lesson, path, tmp_path, is_own), window_around, qtbot)
        acted.action.begin()
        return acted

    return make
