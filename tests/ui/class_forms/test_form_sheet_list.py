"""The sheets that were typed in, the newest first."""

from engine.sheets.simulated_classes import sheet

from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.class_forms.form_sheet_list import FormSheetList


def test_sheets_come_and_go_by_their_keys(qtbot, appearance, in_window):
    shown = in_window(FormSheetList(appearance))
    sheets = [sheet(Occasion.BEFORE, name, "", "", "", "") for name in ("Ada", "Bo")]
    with qtbot.waitSignal(shown.changed):
        shown.add(sheets)
    assert shown.sheets == tuple(sheets) and [typed.name for typed in shown.typed] == ["Ada", "Bo"]
    assert shown.layout().itemAt(0).widget() is shown.rows[2]
    with qtbot.waitSignal(shown.changed):
        shown.take(1)
    assert shown.sheets == (sheets[1],) and shown.sheet(2) is sheets[1]
