from engine.attempts import attempt_on
from engine.sheets.returned import code_of, revealed
from ui.workshop.paper.typing_sheets import LESSON, shown

from media_literacy.engine.sheets.returned_sheet import sheet_of_code
from media_literacy.lesson.model import Mode
from media_literacy.ui.workshop.paper.returned_result import ReturnedResult


def made(qtbot, appearance, **more):
    code = code_of(revealed(attempt_on(LESSON, "flag-1", mode=Mode.GUIDED)), LESSON)
    panel = ReturnedResult(sheet_of_code(code, LESSON, **more), LESSON, appearance)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_the_way_and_that_notes_were_open_are_told(qtbot, appearance):
    panel = made(qtbot, appearance)
    assert any(text.startswith("Guided, code: ") for text in shown(panel))
    assert any(text.endswith("Read in Guided, where each note opens on the way.") for text in shown(panel))
    assert panel.remove.accessibleName().startswith("Remove the result of 2")


def test_a_name_that_is_there_stands_in_its_field(qtbot, appearance):
    panel = made(qtbot, appearance, name="Ada")
    assert panel.name.text() == "Ada"
    assert panel.remove.accessibleName() == "Remove the result of Ada"
    with qtbot.waitSignal(panel.named) as named:
        qtbot.keyClicks(panel.name, "!")
    assert named.args == [7, "Ada!"]
