"""Places on a page."""

from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

_SAME_LINE = 0.5


class Box(NamedTuple):
    """A place on the page in points, counted from the left and from above."""

    left: float
    top: float
    right: float
    bottom: float

    def around(self, other: "Box") -> "Box":
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def is_beside(self, other: "Box") -> bool:
        """Whether both stand on the same line."""
        common = min(self.bottom, other.bottom) - max(self.top, other.top)
        return common > _SAME_LINE * min(self.bottom - self.top, other.bottom - other.top)

    def gap(self, other: "Box") -> float:
        """How far apart they are across the page; negative where one lies above the other."""
        return max(self.left, other.left) - min(self.right, other.right)


def around_all(boxes: Iterable[Box]) -> Box:
    """The place that holds all of these, of which there is one at least."""
    return reduce(Box.around, boxes)
