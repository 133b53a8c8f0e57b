"""One typed sheet, in words."""

from engine.sheets.simulated_classes import sheet
from ui.class_forms.typing_forms import shown

from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.class_forms.form_sheet_row import FormSheetRow


def test_each_article_tells_its_numbers(qtbot, appearance, in_window):
    row = in_window(FormSheetRow(1, "Ada", sheet(Occasion.BEFORE, "Ada", "1, 5", "not read", "", ""), appearance))
    lines = shown(row).splitlines()
    assert lines[0] == "Ada: Before the course"
    assert lines[2] == "Article 1: caught 5; easy to read past 7; holds up 1"
    assert lines[3] == "Article 2: not read"
    assert "all of it left alone" in "".join(lines)
