"""A canvas without a screen, and what stands in a figure."""

from media_literacy.export.figures.shapes import Anchor, Box, Canvas, Circle, Face, Figure, Stroke, Words


def canvas(width=600.0, scale=1.0):
    """Every letter is half as wide as it is high."""
    return Canvas(width, scale, lambda text, size, face: len(text) * size * (0.55 if face is Face.STRONG else 0.5))


def texts(figure: Figure) -> list[str]:
    return [shape.text for shape in figure.shapes if isinstance(shape, Words)]


def boxes(figure: Figure) -> list[Box]:
    return [shape for shape in figure.shapes if isinstance(shape, Box)]


def assert_inside(figure: Figure, made_for: Canvas) -> None:
    """Nothing reaches out of the frame, and no words stand on others."""
    spans = []
    for shape in figure.shapes:
        match shape:
            case Box(x, y, width, height):
                left, right, top, bottom = x, x + width, y, y + height
            case Circle(x, y, radius):
                left, right, top, bottom = x - radius, x + radius, y - radius, y + radius
            case Stroke(points):
                left, right = min(x for x, _y in points), max(x for x, _y in points)
                top, bottom = min(y for _x, y in points), max(y for _x, y in points)
            case Words(x, y, text, size):
                width = made_for.measure(text, size, shape.face)
                left = {Anchor.START: x, Anchor.MIDDLE: x - width / 2, Anchor.END: x - width}[shape.anchor]
                right, top, bottom = left + width, y - size * 0.7, y
                spans.append((left, right, top, bottom, text))
        assert left >= -1 and right <= figure.width + 1, shape
        assert top >= -1 and bottom <= figure.height + 1, shape
    for number, (left, right, top, bottom, text) in enumerate(spans):
        for other_left, other_right, other_top, other_bottom, other in spans[:number]:
            apart = right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top
            assert apart, f"“{text}” stands on “{other}”"
