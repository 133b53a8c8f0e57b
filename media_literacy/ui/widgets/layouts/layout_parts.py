"""What stands in a layout, in its order, without asking for its items.

PySide keeps what it wraps an item in for as long as the layout, and Qt deletes an item with its widget. The next widget
at that place in memory would then be taken for the item, and the program would end there.
"""

from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly


def layout_parts(layout: QLayout | None) -> list[QWidget | QLayout]:
    """The widgets and the layouts in it; nothing without one."""
    parent = layout.parentWidget() if layout is not None else None
    if layout is None or parent is None:
        return []
    parts = [*parent.findChildren(QWidget, options=_DIRECTLY), *layout.findChildren(QLayout, options=_DIRECTLY)]
    placed = [(at, part) for part in parts if (at := layout.indexOf(part)) >= 0]
    return [part for _at, part in sorted(placed, key=itemgetter(0))]
