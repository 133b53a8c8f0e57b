"""A figure on a page."""

from PySide6.QtCore import Qt
from ui.progress.drawn_figure import draw

from media_literacy.ui.progress.figure_view import FigureView


def leftmost_colour(view):
    return view.grab().toImage().pixelColor(5, 5).name()


def test_it_is_as_high_as_its_width_and_the_text_make_it(qtbot, appearance, large_appearance):
    view = FigureView(draw, appearance)
    qtbot.addWidget(view)
    assert (view.heightForWidth(600), view.heightForWidth(200)) == (41, 81)
    view.apply_appearance(large_appearance)
    assert view.heightForWidth(600) == 81


def test_it_is_drawn_in_the_colours_of_the_theme_and_from_the_other_side(in_window, appearance):
    view = in_window(FigureView(draw, appearance), 600, 60)
    assert leftmost_colour(view) == appearance.theme.caught
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.drop_layouts()
    assert leftmost_colour(view) != appearance.theme.caught


def test_what_is_said_of_it_is_read_aloud(qtbot, appearance):
    view = FigureView(draw, appearance)
    qtbot.addWidget(view)
    assert (view.accessibleName(), view.accessibleDescription()) == ("Kinds", "You met two.")
    assert [paragraph.text for paragraph in view.reading_text()] == ["Figure, Kinds: You met two."]
