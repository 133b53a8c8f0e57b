"""What a figure is made of: few shapes, in colours by role, placed for a width. Whoever shows them only draws them."""

from collections.abc import Callable, Sequence
from enum import Enum
from math import floor
from typing import NamedTuple, TypeAlias

Point: TypeAlias = tuple[float, float]


class Face(Enum):
    """The faces of words in a figure."""

    PLAIN = "plain"
    STRONG = "strong"


class Anchor(Enum):
    """Which part of the words stands at their place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Box(NamedTuple):
    """A rectangle; `fill` and `edge` are roles of colours, empty for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    thickness: float = 1.0
    radius: float = 0.0
    is_dashed: bool = False


class Circle(NamedTuple):
    """A circle around a point."""

    x: float
    y: float
    radius: float
    fill: str = ""
    edge: str = ""
    thickness: float = 1.0


class Stroke(NamedTuple):
    """A line from point to point; `keeps_direction` where it is the same in every script, as a tick is."""

    points: tuple[Point, ...]
    colour: str
    thickness: float = 1.0
    is_dashed: bool = False
    keeps_direction: bool = False


class Words(NamedTuple):
    """A line of text; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    face: Face = Face.PLAIN
    colour: str = "ink"
    anchor: Anchor = Anchor.START


Shape: TypeAlias = Box | Circle | Stroke | Words


class Figure(NamedTuple):
    """Shapes from back to front, in a frame of that size. `title` and `words` are what is said of it."""

    width: float
    height: float
    title: str
    words: str
    shapes: tuple[Shape, ...]


class Canvas(NamedTuple):
    """What a figure is drawn for: its width, how large text is (1.0 at 100 %), and how wide words are."""

    width: float
    scale: float
    measure: Callable[[str, float, Face], float]

    def px(self, pixels: float) -> float:
        """A length that grows with the text."""
        return pixels * self.scale

    def width_of(self, text: str, size: float, face: Face = Face.PLAIN) -> float:
        """How wide a text is at a size at 100 %."""
        return self.measure(text, self.px(size), face)

    def fitting_size(self, text: str, size: float, room: float, face: Face = Face.PLAIN) -> float:
        """The size in px at which a text has room: that one, or where it is too wide, as much less as it takes."""
        needed = self.width_of(text, size, face)
        return self.px(size) if needed <= room else float(floor(self.px(size) * room / needed))


def mirrored(figure: Figure) -> Figure:
    """The figure for writing that runs from right to left."""
    return figure._replace(shapes=tuple(_mirror(shape, figure.width) for shape in figure.shapes))


def sign_shapes(sign: str, x: float, y: float, side: float, colour: str) -> Sequence[Shape]:
    """A sign of the program in a square whose top left corner is that; a tick, circle, lens, equals or cross."""
    thickness = max(side * 0.14, 1.4)

    def stroke(*points: Point) -> Stroke:
        return Stroke(tuple((x + side * right, y + side * down) for right, down in points), colour, thickness)

    match sign:
        case "tick":
            return (stroke((0.14, 0.56), (0.40, 0.82), (0.86, 0.20))._replace(keeps_direction=True),)
        case "circle":
            return (Circle(x + side / 2, y + side / 2, side * 0.36, edge=colour, thickness=thickness),)
        case "lens":
            lens = Circle(x + side * 0.42, y + side * 0.42, side * 0.28, edge=colour, thickness=thickness)
            return lens, stroke((0.63, 0.63), (0.88, 0.88))
        case "equals":
            return stroke((0.16, 0.36), (0.84, 0.36)), stroke((0.16, 0.64), (0.84, 0.64))
        case _:
            return stroke((0.22, 0.22), (0.78, 0.78)), stroke((0.22, 0.78), (0.78, 0.22))


_OTHER_SIDE = {Anchor.START: Anchor.END, Anchor.END: Anchor.START, Anchor.MIDDLE: Anchor.MIDDLE}


def _mirror(shape: Shape, width: float) -> Shape:
    match shape:
        case Box():
            return shape._replace(x=width - shape.x - shape.width)
        case Circle():
            return shape._replace(x=width - shape.x)
        case Stroke():
            if shape.keeps_direction:
                middle = (min(x for x, _y in shape.points) + max(x for x, _y in shape.points)) / 2
                return shape._replace(points=tuple((x + width - 2 * middle, y) for x, y in shape.points))
            return shape._replace(points=tuple((width - x, y) for x, y in shape.points))
        case Words():
            return shape._replace(x=width - shape.x, anchor=_OTHER_SIDE[shape.anchor])
