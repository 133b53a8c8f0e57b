"""Whether what is pressed is large enough for whoever cannot aim well: WCAG 2.2, criterion 2.5.8."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

SIDE = 24


def small_targets(page: QWidget) -> list[str]:
    """What is lower or narrower than 24 pixels, unless 24 pixels around its middle are its own.

    What is laid over a text, such as a sentence or a link, is as high as the line in which it stands.
    """
    targets = {target: _place(target, page) for target in page.findChildren(QWidget) if _is_target(target)}
    return [
        f"{type(target).__name__} {place.width()}x{place.height()}: {target.accessibleName()}"
        for target, place in targets.items()
        if min(place.width(), place.height()) < SIDE
        and any(other is not target and _room_around(place).intersects(taken) for other, taken in targets.items())
    ]


def _is_target(widget: QWidget) -> bool:
    pressed = isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit)
    is_part = isinstance(widget, SpokenButton) or isinstance(widget.parentWidget(), QLineEdit)
    return pressed and not is_part and widget.isVisible() and widget.isEnabled()


def _place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _room_around(place: QRect) -> QRect:
    room = QRect(0, 0, SIDE, SIDE)
    room.moveCenter(place.center())
    return room
