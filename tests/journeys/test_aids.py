"""The aids of a lesson in the program itself: kept over a restart, and told at the end."""

from journeys.building import NIGHT_BUSES
from PySide6.QtCore import Qt

from media_literacy.ui.reader.facts.fact_column import FactColumn
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.result_page import ResultPage

ENTER, ESCAPE, LEFT_ALT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier


def facts(person):
    column = person.page.findChild(FactColumn)
    return [row.button.accessibleName() for line in column.lines.values() for row in line.rows]


def test_facts_outlast_a_restart_and_a_number_that_was_expected_is_told(person):
    person.start(NIGHT_BUSES)
    person.key(Qt.Key.Key_Right)  # from Guided to Investigate
    person.key(ENTER)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Space)
    person.type("f")
    for text in ("the council", "the drivers"):
        person.type(text)
        person.key(ENTER)
    person.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    person.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    person.key(Qt.Key.Key_Up, LEFT_ALT)
    assert facts(person) == ["the drivers, from sentence 1", "the council, from sentence 1"]
    person.close()

    person.start(NIGHT_BUSES)
    person.wait_for_page(ReaderPage)
    person.type("f")
    assert facts(person) == ["the drivers, from sentence 1", "the council, from sentence 1"]
    person.key(ESCAPE)
    person.say_it_is_all()
    person.wait_for(lambda: person.button("Yes") is not None)
    person.press("Yes")
    person.wait_for(lambda: person.button("Open the notes") is not None)
    person.press("Open the notes")
    person.wait_for(lambda: person.button("See the result") is not None)
    person.press("See the result")
    person.wait_for_page(ResultPage)
    assert "expected your mark to hold" in person.texts()
