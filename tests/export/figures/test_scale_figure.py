"""Telling apart and leaning on their scales."""

import pytest
from each_row import each_row
from export.figures.figures import assert_inside, canvas, texts

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.telling_apart import telling_apart
from media_literacy.export.figures.scale_figure import scale_figure
from media_literacy.export.figures.shapes import Circle, Face, Words


def drawn(counts, made_for):
    found = telling_apart(Counts(*counts))
    assert found is not None
    return scale_figure(found, made_for)


def points(figure):
    return [shape.x for shape in figure.shapes if isinstance(shape, Circle)]


def test_the_points_stand_where_the_values_are():
    (first, second) = points(drawn((160, 80, 480, 240), canvas(600)))
    assert first == pytest.approx(300) and second == pytest.approx(300)
    suspicious = points(drawn((64, 60, 192, 120), canvas(600)))
    trusting = points(drawn((64, 12, 192, 2), canvas(600)))
    assert suspicious[1] < 240 and trusting[1] > 360


def test_the_zone_of_the_point_has_the_strong_words():
    figure = drawn((64, 60, 192, 120), canvas(600))
    strong = [shape.text for shape in figure.shapes if isinstance(shape, Words) and shape.face is Face.STRONG]
    assert strong == ["Pairs told apart, of ten", "In doubt", "tends to suspect everything"]
    assert "balanced" in texts(figure) and figure.words.endswith("tends to suspect everything")


@each_row("counts", [(16, 16, 48, 0), (16, 0, 48, 48), (16, 16, 48, 48), (16, 8, 48, 24)])
@each_row(("width", "scale"), [(600, 1.0), (360, 1.0), (460, 2.0), (380, 2.0)])
def test_it_stays_in_its_frame(counts, width, scale):
    made_for = canvas(width, scale)
    assert_inside(drawn(counts, made_for), made_for)
