"""A figure as a file that any browser and any drawing program shows, without Qt."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from media_literacy.export.figures.shapes import Box, Circle, Face, Figure, Shape, Stroke, Words
from media_literacy.strings.hidden_characters import visible_line

_FAMILY = "Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, sans-serif"
_WEIGHTS = {Face.PLAIN: "400", Face.STRONG: "700"}


def svg_bytes(figure: Figure, colours: Mapping[str, str]) -> bytes:
    """The figure on paper; `colours` are “#rrggbb” by role. Title and words are in it for whoever cannot see it."""
    width, height = _number(figure.width), _number(figure.height)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' role="img" font-family={quoteattr(_FAMILY)}>',
        f"<title>{_text(figure.title)}</title>",
        f"<desc>{_text(figure.words)}</desc>",
        f'<rect width="{width}" height="{height}" fill="{colours["paper"]}"/>',
        *(_shape(shape, colours) for shape in figure.shapes),
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


def _shape(shape: Shape, colours: Mapping[str, str]) -> str:
    match shape:
        case Box(x, y, width, height):
            place = f'x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{_number(height)}"'
            corner = f' rx="{_number(shape.radius)}"' if shape.radius else ""
            return f"<rect {place}{corner}{_paint(shape, colours)}{_dashes(shape.is_dashed)}/>"
        case Circle(x, y, radius):
            return f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}"{_paint(shape, colours)}/>'
        case Stroke(points, colour, thickness):
            path = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
            line = f'stroke="{colours[colour]}" stroke-width="{_number(thickness)}"'
            ends = 'stroke-linecap="round" stroke-linejoin="round"'
            return f'<polyline points="{path}" fill="none" {line} {ends}{_dashes(shape.is_dashed)}/>'
        case Words(x, y, text, size):
            place = f'x="{_number(x)}" y="{_number(y)}" font-size="{_number(size)}" text-anchor="{shape.anchor.value}"'
            look = f'font-weight="{_WEIGHTS[shape.face]}" fill="{colours[shape.colour]}"'
            return f"<text {place} {look}>{_text(text)}</text>"


def _paint(shape: Box | Circle, colours: Mapping[str, str]) -> str:
    fill = colours[shape.fill] if shape.fill else "none"
    edge = f' stroke="{colours[shape.edge]}" stroke-width="{_number(shape.thickness)}"' if shape.edge else ""
    return f' fill="{fill}"{edge}'


def _dashes(is_dashed: bool) -> str:
    return ' stroke-dasharray="3 3"' if is_dashed else ""


def _text(text: str) -> str:
    return escape(visible_line(text))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
