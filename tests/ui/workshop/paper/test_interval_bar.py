"""A share as a bar."""

import pytest
from ui.workshop.paper.typing_sheets import type_sheet

from media_literacy.ui.workshop.paper.interval_bar import IntervalBar


def test_the_bar_grows_with_the_share(qtbot, page):
    type_sheet(qtbot, page, "1")
    type_sheet(qtbot, page, "")

    def accented(row):
        image = page.together.rows[row].findChild(IntervalBar).grab().toImage()
        colour = page.appearance.theme.colour("accent").rgb()
        return sum(image.pixel(x, 4) == colour for x in range(image.width())) / image.width()

    assert accented(0) == pytest.approx(0.5, abs=0.02)
    assert accented(1) == 0
