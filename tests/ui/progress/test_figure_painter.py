"""Shapes as pixels."""

import pytest
from each_row import each_row
from PySide6.QtGui import QImage, QPainter

from media_literacy.export.figures.shapes import Anchor, Box, Circle, Face, Figure, Stroke, Words
from media_literacy.ui.progress.figure_painter import canvas_for, paint_figure
from media_literacy.ui.theme.colours import load_themes

LIGHT = load_themes()["light"]


def painted(*shapes):
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(LIGHT.colour("paper"))
    painter = QPainter(image)
    paint_figure(painter, Figure(100, 40, "", "", shapes), LIGHT)
    painter.end()
    return image


def colour(image, x, y):
    return image.pixelColor(x, y).name()


def inked_columns(image):
    paper = LIGHT.colour("paper").rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]


def test_boxes_circles_and_lines_have_the_colours_of_their_roles():
    image = painted(
        Box(0, 0, 20, 20, fill="caught"), Circle(50, 20, 10, fill="missed"), Stroke(((70, 20), (99, 20)), "ink", 4)
    )
    assert (colour(image, 10, 10), colour(image, 50, 20), colour(image, 85, 20)) == (
        LIGHT.caught,
        LIGHT.missed,
        LIGHT.ink,
    )
    assert colour(image, 30, 10) == LIGHT.paper


def test_an_outline_is_empty_and_a_dashed_one_has_gaps():
    image = painted(Box(10, 10, 80, 20, edge="ink", thickness=2, is_dashed=True))
    assert colour(image, 50, 20) == LIGHT.paper
    top = {colour(image, x, 10) for x in range(20, 80)}
    assert LIGHT.paper in top and len(top) > 1


@each_row(("anchor", "begin", "end"), [(Anchor.START, 50, 99), (Anchor.MIDDLE, 30, 70), (Anchor.END, 0, 50)])
def test_words_stand_where_their_anchor_says(anchor, begin, end):
    inked = inked_columns(painted(Words(50, 30, "word", 16, anchor=anchor)))
    assert inked and begin - 2 <= inked[0] and inked[-1] <= end + 2


def test_words_are_measured_as_they_are_painted():
    canvas = canvas_for(100, 1.0)
    inked = inked_columns(painted(Words(0, 30, "Hundred", 16, Face.STRONG)))
    assert canvas.width_of("Hundred", 16, Face.STRONG) == pytest.approx(inked[-1] - inked[0], abs=4)
    assert canvas.width_of("Hundred", 16, Face.STRONG) > canvas.width_of("Hundred", 16)
