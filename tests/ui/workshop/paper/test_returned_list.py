"""So many results at a time, made a few at once; all the others are a press away."""

from types import MappingProxyType

import pytest
from engine.attempts import attempt_on
from engine.sheets.returned import code_of, revealed
from ui.workshop.paper.typing_sheets import LESSON

from media_literacy.engine.sheets.returned_sheet import sheet_of_code
from media_literacy.ui.workshop.paper.returned_list import MADE_AT_ONCE, ON_A_PAGE, ReturnedList

DONE = revealed(attempt_on(LESSON, "flag-1"))
SHEETS = {number: sheet_of_code(code_of(DONE, LESSON, number), LESSON) for number in range(1, 2 * ON_A_PAGE + 6)}


def some(*numbers):
    return MappingProxyType({number: SHEETS[number] for number in numbers})


@pytest.fixture
def made(qtbot, appearance, in_window):
    return in_window(ReturnedList(LESSON, appearance), 600, 700)


@pytest.fixture
def shows(qtbot, made):
    """Wait until these are there, from the top down."""

    def wait(*numbers):
        def places():
            panels = [panel for panel in made.panels.values() if panel.isVisible()]
            ordered = sorted(panels, key=lambda panel: panel.mapTo(made, panel.rect().topLeft()).y())
            return [panel._attempt for panel in ordered]

        qtbot.waitUntil(lambda: places() == [*numbers])

    return wait


def test_a_few_are_made_at_once_and_no_more_than_a_page(made, shows):
    made.show_newest(some(*range(1, ON_A_PAGE + 2)))
    assert len(made.panels) == MADE_AT_ONCE
    shows(*range(ON_A_PAGE + 1, 1, -1))


def test_pages_are_turned_by_keyboard_and_say_where_they_are(qtbot, made, shows):
    last = 2 * ON_A_PAGE + 5
    made.show_newest(some(*range(1, ON_A_PAGE + 1)))
    assert not made.place.isVisible()
    made.show_newest(MappingProxyType(SHEETS))
    assert made.place.text().startswith(f"Results 1 to {ON_A_PAGE} of {last}") and not made.newer.isEnabled()
    made.older.click()
    shows(*range(last - ON_A_PAGE, last - 2 * ON_A_PAGE, -1))
    made.older.click()
    shows(5, 4, 3, 2, 1)
    assert not made.older.isEnabled() and made.newer.hasFocus()
    made.show_sheets(some(*range(6, last + 1)))
    shows(*range(last - ON_A_PAGE, 5, -1))


def test_what_is_there_stays_when_more_come_or_one_goes(made, shows):
    made.show_newest(some(1, 2, 3))
    shows(3, 2, 1)
    before = made.panels[1]
    made.show_newest(some(1, 2, 3, 4))
    shows(4, 3, 2, 1)
    made.show_sheets(some(1, 2, 4))
    shows(4, 2, 1)
    assert made.panels[1] is before


def test_one_that_is_more_complete_is_set_anew_in_its_place(made, shows):
    made.show_newest(some(1, 2, 3))
    sheets = {**some(1, 2, 3), 2: SHEETS[2]._replace(name="Ada")}
    made.show_newest(MappingProxyType(sheets), [2])
    shows(3, 2, 1)
    assert made.panels[2].name.text() == "Ada"
