"""A figure with its table and the ways to keep it."""

from PySide6.QtCore import Qt
from ui.progress.drawn_figure import TABLE, draw

from media_literacy.ui.progress.figure_panel import FigurePanel
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView


def panel(appearance):
    return FigurePanel(draw, lambda: TABLE, "It cannot say more.", appearance)


def test_the_same_facts_are_shown_as_a_table_and_hidden_again(qtbot, in_window, appearance):
    shown = in_window(panel(appearance), 600, 400)
    assert shown.findChildren(RichTextView) == []
    shown.show_table.setFocus()
    qtbot.keyClick(shown.show_table, Qt.Key.Key_Space)
    assert shown.rows is not None
    assert shown.rows.isVisible() and shown.rows.text() == "Kind\nMet\nrole\n2\ntime\n0"
    assert shown.show_table.text() == "Hide the table" and shown.show_table.hasFocus()
    assert [paragraph.text for paragraph in shown.rows.reading_text()][-1] == "Kind, time; Met, 0"
    shown.show_table.click()
    assert not shown.rows.isVisible() and shown.show_table.text() == "Show as a table"


def test_buttons_say_of_which_figure_they_are(qtbot, appearance):
    made = panel(appearance)
    qtbot.addWidget(made)
    assert made.show_table.accessibleName() == "Show as a table: Kinds"
    assert made.save.accessibleName() == "Save…: Kinds"


def test_a_figure_can_be_saved_in_three_forms(qtbot, appearance):
    made = panel(appearance)
    qtbot.addWidget(made)
    endings = []
    made.save_requested.connect(endings.append)
    for action in made.make_menu().actions():
        action.trigger()
    assert endings == [".png", ".svg", ".csv"]


def test_a_table_that_is_made_after_a_change_of_size_has_that_size(qtbot, in_window, appearance, large_appearance):
    shown = in_window(panel(appearance), 600, 600)
    shown.show_table.click()
    small = shown.rows.heightForWidth(500)
    other = in_window(panel(appearance), 600, 600)
    other.apply_appearance(large_appearance)
    other.show_table.click()
    assert other.rows.heightForWidth(500) > small
