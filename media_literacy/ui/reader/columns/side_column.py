"""A column beside the page for as long as it is looked at: its head, its way back, and what scrolls in it."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.plain_text import PlainButton, PlainLabel
from media_literacy.ui.widgets.layouts.restyling import repolish, restyle_children
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea

_BESIDE_CONTENT, _SCROLL_BAR = 16, 14
"""From the content to the window's edge, in px, as from the end of its bars; the scroll bar has its room in there."""


class ColumnPlace(Enum):
    """Where a column stands."""

    BESIDE_NOTES = auto()
    FOR_NOTES = auto()
    """In the margin; the notes stand below their paragraphs meanwhile."""
    ALONE = auto()
    """In the place of the page and its notes."""


class SideColumn(QFrame):
    """A title, “Close”, and `content` in the scrolled part; `close_requested` by its button, and by Esc on it."""

    close_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "panel")
        label = PlainLabel(title, self, variant="subtitle")
        self.close_button = PlainButton(_("Close"), self)
        self.close_button.clicked.connect(self.close_requested)
        head = QHBoxLayout()
        is_mirrored = self.isRightToLeft()
        left, right = (_BESIDE_CONTENT, 0) if is_mirrored else (0, _BESIDE_CONTENT)
        head.setContentsMargins(left, 0, right, 0)
        head.addWidget(label, 1)
        head.addWidget(self.close_button)
        self._way_back = PlainLabel("", self, variant="small", wraps=True)
        self._way_back.setContentsMargins(left, 0, right, 0)
        self.scroller = VerticalScrollArea(self)
        self.scroller.setProperty("variant", "desk")
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget(self.scroller)
        self.inner.setProperty("variant", "desk")
        self.inner.setAccessibleName(title)  # a frame with a name would be spoken with all the text in it
        self.content = QVBoxLayout(self.inner)
        gap = _BESIDE_CONTENT - _SCROLL_BAR
        self.content.setContentsMargins(gap if is_mirrored else 0, 0, 0 if is_mirrored else gap, 0)
        self.content.setSpacing(10)
        self.scroller.setWidget(self.inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0 if is_mirrored else 14, 12, 14 if is_mirrored else 0, 12)
        column.addLayout(head)
        column.addWidget(self._way_back)
        column.addWidget(self.scroller, 1)
        self.hide()

    def show_place(self, place: ColumnPlace, *, is_right_to_left: bool = False) -> None:
        """Say how to come back to what it stands in the place of, and draw the edge to what it stands beside."""
        match place:
            case ColumnPlace.BESIDE_NOTES:
                way_back = ""
            case ColumnPlace.FOR_NOTES:
                way_back = _("Notes stand below their paragraphs meanwhile. Esc or “Close” brings them back here.")
            case ColumnPlace.ALONE:
                way_back = _("Esc or “Close” leads to the article and its notes.")
        side = "left" if is_right_to_left else "right"
        self.setProperty("side", "alone" if place is ColumnPlace.ALONE else side)
        repolish(self)
        self._way_back.setText(way_back)
        self._way_back.setVisible(bool(way_back))
        self.setAccessibleDescription(way_back)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        restyle_children(self, appearance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)
