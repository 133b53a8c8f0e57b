"""What stands around a block's text is painted where the text leaves room for it."""

from factories import paragraph
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.text.flow import Flow


def painted(appearance, block, **more):
    flow = Flow([block], appearance, 200.0, **more)
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    flow.draw_under(painter, flow.placed[0])
    painter.end()
    return image


def columns(image, colour=None):
    """Where across something is painted."""
    white = QColor("white").name()
    found = {x: {image.pixelColor(x, y).name() for y in range(image.height())} - {white} for x in range(image.width())}
    return [x for x, colours in found.items() if colours and (colour is None or colour in colours)]


def test_a_paragraph_has_nothing_around_it(appearance):
    assert columns(painted(appearance, paragraph("Words."))) == []


def test_a_quotation_has_a_bar_for_each_depth(appearance):
    for depth in (1, 2):
        block = paragraph("Words.")._replace(quote_depth=depth)
        bars = columns(painted(appearance, block), appearance.theme.edge)
        assert len(bars) == 3 * depth and bars[0] == 2
    mirrored = painted(appearance, paragraph("Words.")._replace(quote_depth=1), is_right_to_left=True)
    assert columns(mirrored, appearance.theme.edge)[-1] > 190


def test_a_rule_stands_in_the_middle(appearance):
    line = columns(painted(appearance, Block(BlockKind.RULE, ())))
    assert (line[0], line[-1]) == (70, 129) or (line[0] >= 60 and line[-1] <= 140)


def test_code_stands_on_a_ground_of_its_own(appearance):
    image = painted(appearance, Block(BlockKind.CODE, (Run("x = 1"),)))
    assert len(columns(image, appearance.theme.hover)) == 200
    assert QRectF(image.rect()).contains(QRectF(0, 0, 200, 20))
