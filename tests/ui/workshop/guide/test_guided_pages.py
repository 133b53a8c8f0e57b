"""Pages over which the guide can be opened."""

from PySide6.QtCore import Qt
from ui.packs.seeing import press

from media_literacy.ui.workshop.guide.guide_page import GuidePage
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


def test_f1_opens_the_guide_over_a_page_that_waits_below(qtbot, pages, shows):
    pages.show_start()
    start = shows(WorkshopStartPage)
    qtbot.keyClick(start, Qt.Key.Key_F1)
    shows(GuidePage).left.emit()
    assert pages.page is start


def test_help_opens_the_guide_where_no_lesson_is_written_yet(qtbot, pages, shows):
    for show_page, kind in ((pages.show_start, WorkshopStartPage), (pages.show_new, NewLessonPage)):
        show_page()
        press(qtbot, shows(kind), "Help")
        assert shows(GuidePage)
        pages.page.left.emit()
