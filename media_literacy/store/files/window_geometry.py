"""Where the window was when it was closed, so that it opens there again; never where nobody could reach it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from media_literacy.files.json_files import read_json, write_json

FILE_NAME = "window.json"
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """The window without its frame, in px of the desktop, and whether it filled its screen."""

    x: int
    y: int
    width: int
    height: int
    is_maximized: bool = False


Screen = tuple[int, int, int, int]
"""What a window may use of a screen: x, y, width, height."""


def load_place(folder: Path) -> WindowPlace | None:
    """What was kept; None when nothing was, or nothing that makes sense."""
    try:
        found = read_json(folder / FILE_NAME) or {}
    except OSError:
        return None
    numbers = [found.get(name) for name in ("x", "y", "width", "height")]
    if not all(type(number) is int and abs(number) < _MOST for number in numbers):
        return None
    x, y, width, height = (number for number in numbers if isinstance(number, int))
    return WindowPlace(x, y, width, height, found.get("is_maximized") is True) if width > 0 and height > 0 else None


def save_place(place: WindowPlace, folder: Path) -> None:
    """Keep a place; OSError when that fails."""
    write_json(folder / FILE_NAME, asdict(place))


def fitted(place: WindowPlace, screens: Sequence[Screen], frame: int) -> WindowPlace:
    """The place moved, and made smaller if need be, until all of it is on the screen that it is mostly on.

    `frame` is what the title bar takes above. A screen that is gone leaves the first one.
    """
    if not screens:
        return place
    left, top, across, down = max(screens, key=lambda one: _shared(place, one))
    width, height = min(place.width, across), min(place.height, down - frame)
    x = min(max(place.x, left), left + across - width)
    y = min(max(place.y, top + frame), top + down - height)
    return WindowPlace(x, y, width, height, place.is_maximized)


def _shared(place: WindowPlace, screen: Screen) -> int:
    left, top, across, down = screen
    width = min(place.x + place.width, left + across) - max(place.x, left)
    height = min(place.y + place.height, top + down) - max(place.y, top)
    return max(0, width) * max(0, height)
