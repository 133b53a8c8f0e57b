"""The ring inside buttons whose own edge looks like the usual one: whole, and told apart in every theme."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.lesson.vocabulary.theme_colours import THEMES, contrast
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale
from media_literacy.ui.widgets.controls.buttons import Button

LEAST = 3.0


def filled(button):
    button.setProperty("variant", "main")


def chosen(button):
    button.setProperty("variant", "choice")
    button.setCheckable(True)
    button.setChecked(True)


def pressed_in(button):
    button.setCheckable(True)
    button.setChecked(True)


def unfolding(button):
    button.setProperty("variant", "quiet")
    button.setProperty("shows", "open")


def chip(button):
    button.setProperty("variant", "chip")


def sides(image):
    """Pixels from each side to the middle, through the middle of that side."""
    width, height = image.width(), image.height()
    middle_x, middle_y, depth = width // 6, height // 2, 8
    return {
        "left": [image.pixelColor(at, middle_y).name() for at in range(depth)],
        "right": [image.pixelColor(width - 1 - at, middle_y).name() for at in range(depth)],
        "top": [image.pixelColor(middle_x, at).name() for at in range(depth)],
        "bottom": [image.pixelColor(middle_x, height - 1 - at).name() for at in range(depth)],
    }


def changed_px(before, after):
    return sum(contrast(one, other) >= LEAST for one, other in zip(before, after, strict=True))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("make", [filled, chosen, pressed_in, unfolding, chip])
def test_two_pixels_change_by_three_to_one_on_every_side(qtbot, in_window, dressed, theme, make):
    appearance = Appearance(load_themes()[theme], TypeScale(), is_motion_reduced=True)
    dressed(appearance)
    button = Button("Go on from here")
    make(button)
    in_window(button, 200, 60)
    button.clearFocus()
    before = sides(button.grab().toImage())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    after = sides(button.grab().toImage())
    assert {
        side: changed_px(before[side], after[side]) for side in before if changed_px(before[side], after[side]) < 2
    } == {}
