"""The fields of one sheet."""

from itertools import pairwise

from PySide6.QtCore import Qt
from ui.class_forms.typing_forms import ALL

from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.class_forms.form_sheet_fields import FormSheetFields


def test_enter_leads_on_and_in_the_last_field_says_so(qtbot, appearance, in_window):
    fields = in_window(FormSheetFields(appearance))
    fields.show_form(ALL[Occasion.BEFORE])
    every = (fields.name, *fields.articles)
    every[0].setFocus()
    for field, following in pairwise(every):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert following.hasFocus()
    with qtbot.waitSignal(fields.entered):
        qtbot.keyClick(every[-1], Qt.Key.Key_Return)
    assert [field.leads_on for field in every] == [True] * 4 + [False]


def test_what_is_typed_is_a_sheet_of_that_form(qtbot, appearance, in_window):
    fields = in_window(FormSheetFields(appearance))
    fields.show_form(ALL[Occasion.AFTER])
    assert not fields.is_typing
    fields.name.setText(" Ada  B ")
    fields.show_texts(["1", "", " 3 "])
    typed = fields.typed(ALL[Occasion.AFTER])
    assert (typed.occasion, typed.name, typed.texts) == (Occasion.AFTER, "Ada B", ("1", "", "3", ""))
    fields.clear()
    assert not fields.is_typing
