"""Bars beside the text."""

from PySide6.QtGui import QImage, QPainter

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.classroom.presenter.heat_gutter import GUTTER, HeatBar, paint_heat


def painted(appearance, bar, *, is_mirrored=False):
    image = QImage(int(GUTTER), 60, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_heat(painter, [bar], [30.0], 0.0, appearance, chosen=None, is_mirrored=is_mirrored)
    painter.end()
    return [x for x in range(int(GUTTER)) if image.pixelColor(x, 30).name() == appearance.theme.marked]


def test_a_bar_is_as_long_as_the_share_and_few_have_none(qapp, appearance):
    half, whole = (painted(appearance, HeatBar(SentenceId("a"), 1, marked, 28)) for marked in (14, 28))
    assert abs(len(whole) - 2 * len(half)) <= 2
    assert painted(appearance, HeatBar(SentenceId("a"), 1, None, 28)) == []


def test_right_to_left_it_grows_from_the_other_side(qapp, appearance):
    half = painted(appearance, HeatBar(SentenceId("a"), 1, 14, 28), is_mirrored=True)
    whole = painted(appearance, HeatBar(SentenceId("a"), 1, 28, 28), is_mirrored=True)
    assert max(half) == max(whole) and min(half) > min(whole)
