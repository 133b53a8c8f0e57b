"""In which order Tab goes round the workshop: bar, source, page, forms. Qt goes by when things were made."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window: how to enter it by Tab, and by Shift+Tab."""

    widget: QWidget
    enter: Callable[[], None]
    enter_backwards: Callable[[], None]


def move_focus(regions: Sequence[Region], before: QWidget | None, *, is_next: bool) -> bool:
    """Go on from `before`: to the next stop of its region, or into the region beside it; False if it is in none."""
    shown = [region for region in regions if region.widget.isVisible()]
    left = next((region for region in shown if before is not None and region.widget.isAncestorOf(before)), None)
    if left is None:
        return False
    inside = list(_inside(left.widget))
    at = inside.index(before) if before in inside else -1
    ahead = inside[at + 1 :] if is_next else inside[:at][::-1]
    stop = next((widget for widget in ahead if _is_stop(widget)), None)
    if stop is not None:
        stop.setFocus(_reason(is_next=is_next))
        return True
    beside = shown[(shown.index(left) + (1 if is_next else -1)) % len(shown)]
    if is_next:
        beside.enter()
    else:
        beside.enter_backwards()
    return True


def focus_last(region: QWidget) -> None:
    """Give the keyboard to the last stop in a part of the window."""
    stops = [widget for widget in _inside(region) if _is_stop(widget)]
    if stops:
        stops[-1].setFocus(_reason(is_next=False))


def _inside(region: QWidget) -> Iterator[QWidget]:
    """The widgets in a part of the window, in the order of Tab."""
    widget: QWidget | None = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _reason(*, is_next: bool) -> Qt.FocusReason:
    return Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
