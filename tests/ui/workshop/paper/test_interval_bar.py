"""A share as a bar."""

import pytest
from ui.workshop.paper.typing_sheets import type_sheet

from media_literacy.lesson.vocabulary.theme_colours import contrast
from media_literacy.ui.theme.colours import load_themes
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


def test_the_share_is_seen_against_the_rest_in_every_theme(qtbot, appearance):
    for theme in load_themes().values():
        bar = IntervalBar(appearance._replace(theme=theme))
        qtbot.addWidget(bar)
        bar.resize(200, bar.height())
        bar.show_share(0.5, 0.1, 0.9)
        image = bar.grab().toImage()
        share, rest = (image.pixelColor(x, 5).name() for x in (50, 150))
        assert contrast(share, rest) >= 3, theme.name
