"""A class is set up with a lesson from its file."""

from kites import SOURCE
from PySide6.QtCore import QObject

from media_literacy.ui.classroom.teacher.class_setting_up import ClassSettingUp
from media_literacy.ui.classroom.teacher.setup_page import ClassSetupPage


def test_the_lesson_is_read_first_and_one_with_errors_is_refused(qtbot, window_around, tmp_path):
    parent, path = QObject(), tmp_path / "kites.md"
    path.write_text(SOURCE, encoding="utf-8")
    pages = []
    setting_up = ClassSettingUp(window_around.context, parent)
    setting_up.page_made.connect(pages.append)
    setting_up.show_file(path)
    qtbot.waitUntil(lambda: bool(pages))
    assert isinstance(pages[0], ClassSetupPage)
    path.write_text("", encoding="utf-8")
    setting_up.show_file(path)
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert "has errors" in window_around.said[0]
