"""A class is set up with a lesson from its file."""

from kites import SOURCE
from PySide6.QtCore import QObject

from media_literacy.ui.classroom.setup.class_setting_up import ClassSettingUp
from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.teacher_action import LessonToTeach


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


def test_names_that_were_typed_are_asked_about_until_the_class_begins(window_around, taught, tmp_path, monkeypatch):
    unsaved, parent = window_around.context.unsaved(), QObject()
    setting_up = ClassSettingUp(window_around.context._replace(unsaved=lambda: unsaved), parent)
    monkeypatch.setattr(setting_up._start, "begin", lambda *_settled: None)
    pages = []
    setting_up.page_made.connect(pages.append)
    setting_up.show(LessonToTeach(taught, tmp_path / "kites.md", tmp_path, is_own=True))
    (work,) = unsaved._living()
    next(button for button in pages[0].whose.buttons if button.text() == "From a list").click()
    pages[0].names.setPlainText("Ada")
    assert work.question() is not None
    pages[0].open.click()
    assert work.question() is None
    window_around.context.navigation.leaving.emit()
    assert not unsaved._living()
