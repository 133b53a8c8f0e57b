"""The page on which sheets are typed in."""

import pytest
from ui.workshop.paper.typing_sheets import LESSON

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage


@pytest.fixture
def page(qtbot, tasks, appearance):
    made = SheetsPage(LESSON, tasks, appearance)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.numbering.field.setText(numbering_of(LESSON))
    return made
