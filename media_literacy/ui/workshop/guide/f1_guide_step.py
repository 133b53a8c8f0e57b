"""Which step of the guide F1 opens, by the page that is shown."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.panel_pages import DIAGNOSTICS, LESSON, PARTS, RULES, SENTENCE
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

_OF_PAGES = ((WorkshopStartPage, 1), (NewLessonPage, 2), (PaperPage, 9), (SheetsPage, 9), (MakePackPage, 10))
_OF_FORMS = {SENTENCE: 4, LESSON: 7, PARTS: 7, DIAGNOSTICS: 8, RULES: 8}


def step_of(page: QWidget | None) -> int | None:
    """The number of the step that helps on this page; None for a page with keys of its own, such as a trial."""
    if isinstance(page, WorkshopPage):
        return _OF_FORMS[page.panel.index]
    return next((step for kind, step in _OF_PAGES if isinstance(page, kind)), None)
