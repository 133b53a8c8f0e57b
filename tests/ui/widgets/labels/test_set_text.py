"""Text as a printer would set it: as high as its lines, with the space above and below."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Gap, Rule, SetText


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        return widget

    return show


def test_the_height_follows_the_width(shown, appearance):
    text = shown(SetText("A sentence of some length. " * 10, Role.BODY, appearance))
    heights = [text.heightForWidth(width) for width in (200, 400, 4000)]
    assert heights[0] > heights[1] > heights[2] == round(appearance.scale.line_height(Role.BODY) + 0.5)


def test_space_above_and_below_is_part_of_it(shown, appearance):
    plain = shown(SetText("Word.", Role.BODY, appearance))
    spaced = shown(SetText("Word.", Role.BODY, appearance, before=10, after=7))
    assert spaced.heightForWidth(300) == plain.heightForWidth(300) + 17


def test_a_word_that_is_too_long_is_broken(shown, appearance):
    text = shown(SetText("x" * 200, Role.BODY, appearance))
    assert text.heightForWidth(100) > 10 * appearance.scale.line_height(Role.BODY)
    assert text.minimumSizeHint().width() <= 40


def test_another_text_or_look_is_laid_out_anew(shown, appearance, large_appearance):
    text = shown(SetText("Word.", Role.BODY, appearance))
    one_line = text.heightForWidth(300)
    text.say("Several words. " * 20)
    assert text.heightForWidth(300) > one_line
    text.say("Word.")
    text.apply_appearance(large_appearance)
    assert text.heightForWidth(300) == pytest.approx(2 * one_line, abs=2)


def test_lines_and_gaps_grow_with_the_text(shown, appearance, large_appearance):
    gap, rule = shown(Gap(10, appearance)), shown(Rule(appearance, before=4, after=6))
    double = shown(Rule(appearance, is_double=True))
    assert (gap.height(), rule.height(), double.height()) == (10, 11, 6)
    for widget in (gap, rule):
        widget.apply_appearance(large_appearance)
    assert (gap.height(), rule.height()) == (20, 21)


def test_lines_begin_at_the_side_of_the_window_whatever_their_script(shown, appearance):
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for words in ("Words.", "كلمات"):
            text = shown(SetText(words, Role.BODY, appearance))
            text.setLayoutDirection(direction)
            (place,) = text.layout_at(400).rectangles(0, len(words))
            is_at_the_right = place.right() > 395
            assert is_at_the_right is (direction is Qt.LayoutDirection.RightToLeft), (direction, words)
