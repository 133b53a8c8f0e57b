"""A lesson that is read from the disk."""

from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


def test_a_lesson_that_opens_late_does_not_replace_where_somebody_has_gone(qtbot, pages, shows, tasks, lesson_path):
    pages.show_start()
    pages.open_file(lesson_path)
    pages.show_new()
    page = shows(NewLessonPage)
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert pages.page is page and pages.writing is None


def test_a_file_that_is_gone_is_said(qtbot, pages, shows, tmp_path):
    pages.open_file(tmp_path / "gone.md")
    shows(WorkshopStartPage)
    assert "gone.md" in pages.banner.text
    pages.show_new()
    assert pages.banner.text == ""
