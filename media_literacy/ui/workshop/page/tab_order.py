"""In which order Tab goes round the workshop: bar, source, page, forms. Qt goes by when things were made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window: how to enter it by Tab, and by Shift+Tab."""

    widget: QWidget
    enter: Callable[[], None]
    enter_backwards: Callable[[], None]


def go_on(regions: Sequence[Region], before: QWidget | None, after: QWidget | None, *, is_next: bool) -> None:
    """The focus went from `before` to `after`. If it left a region, let it enter the one that stands next to it."""
    shown = [region for region in regions if region.widget.isVisible()]
    left, found = _region(shown, before), _region(shown, after)
    if left is None or found is None or left is found:
        return
    wanted = shown[(shown.index(left) + (1 if is_next else -1)) % len(shown)]
    if is_next:
        wanted.enter()
    else:
        wanted.enter_backwards()


def _region(regions: Sequence[Region], widget: QWidget | None) -> Region | None:
    return next((region for region in regions if widget is not None and region.widget.isAncestorOf(widget)), None)
