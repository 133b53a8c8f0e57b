from ui.class_forms.typing_forms import ALL

from media_literacy.engine.sheets.form_sheets import TypedForm
from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.class_forms.unsaved_sheets import UnsavedSheets, read_unsaved_sheets

MIA = TypedForm(Occasion.BEFORE, "Mia", ("5", "", "", "not read"))
HALF = TypedForm(Occasion.AFTER, "", ("", "4", "", ""))


def test_all_that_is_put_aside_is_read_back():
    for unsaved in (UnsavedSheets(), UnsavedSheets((MIA, MIA), HALF, "6b"), UnsavedSheets(typing=HALF)):
        assert read_unsaved_sheets(unsaved.rows, ALL) == unsaved


def test_what_does_not_fit_the_forms_is_left_out():
    rows = [(), ("sheet",), ("sheet", "gone", "Bo", "1"), ("sheet", "before", "Bo", "1"), ("class",), ("other", "x")]
    assert read_unsaved_sheets([*rows, *UnsavedSheets((MIA,)).rows], ALL) == UnsavedSheets((MIA,))
    assert read_unsaved_sheets(UnsavedSheets((MIA, HALF)).rows, {Occasion.AFTER: ALL[Occasion.AFTER]}).added == (HALF,)
