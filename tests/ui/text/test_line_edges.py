"""Every letter has its place in a line, also where the direction of writing turns."""

import pytest
from each_row import each_row

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.fonts import Role

TEXTS = ("מעולם! 214 קוראים", "ב־3 באפריל", "قال News 3 في", "The word שלום is here", "News קול 12, מאת", "12 a")


@each_row("is_right_to_left", [True, False])
@each_row("text", TEXTS)
def test_every_letter_has_its_place_also_where_the_direction_turns(appearance, text, is_right_to_left):
    block = BlockLayout((Run(text),), Role.BODY, appearance, 500.0, is_right_to_left=is_right_to_left)
    boxes = block.rectangles(0, len(text))
    assert len(boxes) == 1 and boxes[0].width() == pytest.approx(block.natural_width, abs=1.5)
    for at, letter in enumerate(text):
        if letter.isalnum():
            assert sum(box.width() for box in block.rectangles(at, at + 1)) > 2, letter
