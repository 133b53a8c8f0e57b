"""The cards at the head of the first page and the list of all lessons: one below the other, or side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from media_literacy.ui.theme.fonts import TypeScale

WIDE = 1340.0
"""A window from here on has the cards beside the list; all of these are in px at 100 %."""
NARROW = 740.0
_WIDEST, _AROUND, _CARDS = 1720.0, 120.0, 400.0
_NO_LIMIT = 16_777_215
"""Of the width of a widget, in px, as Qt has it."""


class CardsAndList(QWidget):
    """Both are made with it as their parent, and added then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._cards: QWidget = self

    def add(self, cards: QWidget, lessons: QWidget) -> None:
        """Show these two."""
        self._cards = cards
        self._layout.addWidget(cards)
        self._layout.addWidget(lessons, 1)

    def use_room(self, width: int, scale: TypeScale) -> float:
        """Arrange them for a page of that width in px; the width of their column, in px at 100 %."""
        room = width / scale.px(1)
        is_wide = room >= WIDE
        sides = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(sides[0] if is_wide else sides[1])
        self._layout.setSpacing(round(scale.px(40 if is_wide else 30)))
        self._layout.setAlignment(self._cards, Qt.AlignmentFlag.AlignTop if is_wide else Qt.AlignmentFlag(0))
        side = round(scale.px(_CARDS))
        self._cards.setMinimumWidth(side if is_wide else 0)
        self._cards.setMaximumWidth(side if is_wide else _NO_LIMIT)
        return min(room - _AROUND, _WIDEST) if is_wide else NARROW
