"""In which order Tab goes: as a page is read, by its layouts. Qt goes by when things were made.

Qt's own chain is not asked for: `nextInFocusChain` makes the Python object of a widget a child of the one before it, so
that with the one also the other is gone.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from media_literacy.ui.widgets.layouts.layout_parts import layout_parts


def tab_stops_in(part: QWidget) -> list[QWidget]:
    """Everything in a part of the window that Tab stops at now, in the order of reading."""
    return list(_read(part, None))


def focus_beside(before: QWidget | None, *, is_next: bool, beyond: QWidget | None = None) -> bool:
    """Give the keyboard to the stop behind a widget or the one before it, round the window; False if there is none.

    It need not be a stop itself. With `beyond`, which holds it, the stops in that are passed by.
    """
    if before is None:
        return False
    order = list(_read(before.window(), before))
    if before not in order:
        return False
    at = order.index(before)
    around = [*order[at + 1 :], *order[:at]] if is_next else [*order[:at][::-1], *order[:at:-1]]
    passed = {*(tab_stops_in(beyond) if beyond is not None else ())}
    stop = next((stop for stop in around if stop not in passed), None)
    if stop is None:
        return False
    stop.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
    _bring_into_view(stop, before)
    return True


def focus_neighbour(stop: QWidget) -> None:
    """Give the keyboard to what an arrow leads to in a group, and have it in view."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    _bring_into_view(stop)


def _bring_into_view(stop: QWidget, before: QWidget | None = None) -> None:
    """Scroll what is entered by Tab to where it was entered; a text as large as what is scrolled does so itself."""
    area = stop.parentWidget()
    while area is not None:
        is_entered = before is None or not area.isAncestorOf(before)
        if isinstance(area, QScrollArea) and is_entered and stop.height() <= area.height():
            area.ensureWidgetVisible(stop)
        area = area.parentWidget()


def _read(part: QWidget, before: QWidget | None) -> Iterator[QWidget]:
    """The stops in a part of the window, with `before` where it would be one."""
    if not part.isVisible():
        return
    if part is before or _is_tab_stop(part):
        yield part
    stops = _own_tab_stops(part)
    if stops is None:
        for inner in (*_beside_layout(part), *_in_layout(part.layout())):
            yield from _read(inner, before)
        return
    parts = [inner for inner in stops if inner is not part]
    inside = dict.fromkeys(widget for inner in parts for widget in _read(inner, before))
    if before is not None and before is not part and before not in inside and part.isAncestorOf(before):
        yield before
    yield from inside


def _own_tab_stops(part: QWidget) -> list[QWidget] | None:
    """The `tab_stops` of a widget that is not gone through by its layout, or has none: what Tab stops at in order.

    Every widget of a window is asked at a key, and a runtime-checkable protocol takes ten times as long to tell.
    """
    return getattr(part, "tab_stops", None)


def _beside_layout(part: QWidget) -> Iterable[QWidget]:
    """The widgets that no layout places, such as a text that lies under the others."""
    placed = {*_in_layout(part.layout())}
    children = (child for child in part.children() if isinstance(child, QWidget) and not child.isWindow())
    return [child for child in children if child not in placed]


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for part in layout_parts(layout):
        if isinstance(part, QLayout):
            yield from _in_layout(part)
        else:
            yield part


def _is_tab_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
