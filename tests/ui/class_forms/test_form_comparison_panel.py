"""The forms of a class beside each other."""

from engine.sheets.simulated_classes import filled_in
from ui.class_forms.typing_forms import shown

from media_literacy.engine.sheets.form_sheets import compare_sheets
from media_literacy.ui.class_forms.form_comparison_panel import FormComparisonPanel
from media_literacy.ui.workshop.paper.interval_bar import IntervalBar


def bars(panel):
    return [bar for bar in panel.findChildren(IntervalBar) if bar.isVisible()]


def test_it_shows_as_many_forms_as_there_are(appearance, in_window):
    panel = in_window(FormComparisonPanel(appearance))
    sheets = filled_in("improving", 1, learners=5)
    panel.show_comparison(compare_sheets(sheets))
    assert len(bars(panel)) == 6 and sum(change.isVisible() for change in panel.changes) == 3
    panel.show_comparison(compare_sheets(sheets[:5]))
    assert len(bars(panel)) == 2 and not any(change.isVisible() for change in panel.changes)
    assert "equally hard" not in shown(panel)
    panel.show_comparison(compare_sheets([]))
    assert not panel.isVisible()
