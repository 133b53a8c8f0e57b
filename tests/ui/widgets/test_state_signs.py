"""No two signs look alike, even in grey."""

from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.ui.widgets.state_signs import STEPS_DONE, Sign, draw_sign, draw_signs


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


def test_steps_go_from_right_to_left_where_one_writes_so():
    def ink_at(is_mirrored: bool) -> list[int]:
        """How much is dark in each third of the sign of one step."""
        image = QImage(60, 24, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_sign(painter, Sign.ONE_STEP, QRectF(0, 0, 60, 24), QColor("black"), is_mirrored=is_mirrored)
        painter.end()
        dark = [x // 20 for x in range(60) for y in range(24) if image.pixelColor(x, y).lightness() < 128]
        return [dark.count(third) for third in range(3)]

    first, _second, last = ink_at(is_mirrored=False)
    assert first > 2 * last
    first, _second, last = ink_at(is_mirrored=True)
    assert last > 2 * first


def test_signs_that_are_painted_together_look_as_each_by_itself():
    boxes = [QRectF(2, 2, 14, 14), QRectF(19.4, 5.3, 14, 14), QRectF(40, 1.7, 14, 14)]

    def painted(sign: Sign, *groups: list[QRectF]) -> QImage:
        image = QImage(60, 24, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        for group in groups:
            draw_signs(painter, sign, group, QColor("teal"))
        painter.end()
        return image

    for sign in set(Sign) - STEPS_DONE.keys():
        assert painted(sign, boxes) == painted(sign, *([box] for box in boxes)), sign
        assert painted(sign, boxes) != painted(sign, boxes[:2]), sign
