"""A button whose words wrap."""

import pytest

from media_literacy.ui.workshop.forms.wrap_button import WrapButton


@pytest.mark.parametrize("kind", ["", "link", "chip"])
def test_the_focus_is_seen_on_every_kind(qtbot, in_window, appearance, dressed, kind):
    dressed(appearance)
    button = in_window(WrapButton("Clashes with sentence 5", appearance, kind=kind), 260, 60)
    button.clearFocus()
    before = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    accent, image = appearance.theme.accent, button.grab().toImage()
    ring = [image.pixelColor(x, 30).name() == accent for x in (*range(8), *range(252, 260))]
    assert image != before and ring[:8].count(True) >= 2 and ring[8:].count(True) >= 2


def test_it_is_as_wide_as_its_words_and_higher_where_there_is_less_room(qtbot, appearance):
    button = WrapButton("Change, split or join the sentence", appearance, kind="link")
    qtbot.addWidget(button)
    wide = button.sizeHint()
    assert button.heightForWidth(wide.width()) == wide.height()
    assert button.heightForWidth(wide.width() // 2) >= 1.5 * wide.height()
