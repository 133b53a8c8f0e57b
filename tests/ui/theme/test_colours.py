"""The colours of the window are those of the theme file."""

from media_literacy.lesson.vocabulary.theme_colours import THEMES, read_theme_colours
from media_literacy.ui.theme.colours import load_themes


def test_every_theme_has_its_colours_as_qt_wants_them():
    themes, colours = load_themes(), read_theme_colours()
    assert tuple(themes) == THEMES
    assert [theme.colour("ink").name() for theme in themes.values()] == [found.ink for found in colours.values()]
