"""Frames around text that breaks over several lines."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.ui.text.outlines import enclosing, outline_of, paint_link_ring

LINES = (QRectF(40, 20, 120, 30), QRectF(10, 50, 100, 30))


def test_one_outline_goes_around_all_lines_of_a_text():
    outline = outline_of(LINES, 4)
    assert len(outline.toSubpathPolygons()) == 1
    assert outline.boundingRect().left() == 10 - 4 and outline.boundingRect().right() == 160 + 4
    assert outline.contains(QPointF(100, 50)) and not outline.contains(QPointF(20, 30))


def test_lines_that_stand_apart_have_an_outline_each():
    assert len(outline_of((LINES[0], LINES[1].translated(0, 20)), 4).toSubpathPolygons()) == 2
    assert outline_of((), 4).isEmpty()


def test_what_encloses_lines_is_as_wide_as_all_of_them():
    assert enclosing(LINES) == QRectF(10, 20, 150, 60)
    assert enclosing(()).isNull()


def test_the_ring_of_a_link_leaves_out_what_stands_before_and_behind_it(appearance):
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_link_ring(painter, LINES, appearance)
    painter.end()
    inked = {(x, y) for x in range(200) for y in range(100) if image.pixelColor(x, y).name() != "#ffffff"}
    assert not [(x, y) for x, y in inked if x < 35 and y < 45], "before the link, in its first line"
    assert not [(x, y) for x, y in inked if x > 115 and y > 55], "behind the link, in its last line"
    assert [(x, y) for x, y in inked if 150 < x < 165 and 25 < y < 45] and [(x, y) for x, y in inked if x < 12]


def test_two_stretches_of_one_line_are_framed_to_their_full_height():
    stretches = [QRectF(20, 10, 40, 28), QRectF(100, 10, 60, 28), QRectF(20, 38, 30, 28)]
    outline = outline_of(stretches, 4.0)
    assert all(outline.contains(box.center()) for box in stretches)
    assert outline.contains(QPointF(130, 30)) and not outline.contains(QPointF(80, 24))
