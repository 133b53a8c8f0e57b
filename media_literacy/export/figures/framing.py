"""A figure by itself, as a file has it: under its title, with room around it."""

from media_literacy.export.figures.shapes import Box, Circle, Face, Figure, Shape, Stroke, Words

_MARGIN, _TITLE, _BELOW = 24.0, 18.0, 18.0


def framed(figure: Figure) -> Figure:
    """The figure below its title, on paper of its own."""
    down = _MARGIN + _TITLE + _BELOW
    title = Words(_MARGIN, _MARGIN + _TITLE * 0.8, figure.title, _TITLE, Face.STRONG)
    shapes = (title, *(_moved(shape, _MARGIN, down) for shape in figure.shapes))
    return figure._replace(width=figure.width + 2 * _MARGIN, height=figure.height + down + _MARGIN, shapes=shapes)


def _moved(shape: Shape, right: float, down: float) -> Shape:
    match shape:
        case Stroke(points):
            return shape._replace(points=tuple((x + right, y + down) for x, y in points))
        case Box() | Circle() | Words():
            return shape._replace(x=shape.x + right, y=shape.y + down)
