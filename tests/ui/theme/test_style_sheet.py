"""The standard controls take their colours from the theme."""

import re

from each_row import each_row
from PySide6.QtGui import QPalette

from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale
from media_literacy.ui.theme.style_sheet import palette, style_sheet


@each_row("size", [0.8, 1.0, 2.0])
def test_the_style_sheet_takes_its_colours_from_the_theme_alone(size):
    theme = load_themes()["sepia"]
    used = set(re.findall(r"#[0-9a-f]{6}\b", style_sheet(theme, TypeScale(size))))
    assert used <= {getattr(theme, role) for role in theme._fields}


def test_the_palette_takes_its_colours_from_the_theme():
    theme = load_themes()["contrast"]
    found = palette(theme)
    assert found.color(QPalette.ColorRole.Window).name() == theme.desk
    assert found.color(QPalette.ColorRole.Highlight).name() == theme.accent
    assert found.color(QPalette.ColorRole.HighlightedText).name() == theme.on_accent


def test_what_cannot_be_pressed_is_told_by_its_outline_and_not_by_its_colour_alone():
    for theme in load_themes().values():
        rules = [
            rule for rule in style_sheet(theme, TypeScale()).split("}") if "Button" in rule and ":disabled" in rule
        ]
        assert rules and all("dashed" in rule for rule in rules)
        assert any('[variant="quiet"]:disabled' in rule for rule in rules)  # without it, its own rule takes the outline


def test_the_heading_of_a_menu_does_not_look_like_something_to_choose():
    for theme in load_themes().values():
        (rule,) = (rule for rule in style_sheet(theme, TypeScale()).split("}") if "QMenu::item:disabled" in rule)
        assert theme.soft in rule and "font-size" in rule
