"""No two signs look alike, even in grey."""

from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.ui.widgets.state_signs import Sign, draw_sign


def in_grey(sign: Sign) -> QImage:
    """The sign as a grey picture, as large as beside a sentence, all in one colour."""
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sign(painter, sign, QRectF(2, 2, 28, 28), QColor("black"))
    painter.end()
    return image


def ink(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).lightness() < 128}


def test_two_signs_differ_in_grey():
    drawn = {sign: ink(in_grey(sign)) for sign in Sign}
    for sign, other in combinations(Sign, 2):
        first, second = drawn[sign], drawn[other]
        assert min(len(first), len(second)) > 20, (sign, other)
        assert len(first & second) < 0.7 * len(first | second), (sign, other)
