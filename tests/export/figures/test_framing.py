"""A figure by itself has its title and room around it."""

from export.figures.figures import assert_inside, canvas

from media_literacy.export.figures.framing import framed
from media_literacy.export.figures.shapes import Box, Circle, Face, Figure, Stroke, Words

SHAPES = (Box(0, 0, 100, 40), Circle(5, 5, 5), Stroke(((0, 0), (9, 9)), "ink"), Words(0, 20, "two", 14))


def test_everything_stands_below_the_title_at_the_same_distances():
    figure = framed(Figure(100, 40, "Kinds", "Two.", SHAPES))
    title, box, circle, stroke, words = figure.shapes
    assert isinstance(title, Words) and (title.text, title.face) == ("Kinds", Face.STRONG)
    assert box == Box(24, 60, 100, 40) and circle == Circle(29, 65, 5)
    assert stroke == Stroke(((24, 60), (33, 69)), "ink") and words == Words(24, 80, "two", 14)
    assert (figure.width, figure.height, figure.words) == (148, 124, "Two.")
    assert_inside(figure, canvas(148))
