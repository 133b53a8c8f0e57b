"""Source, page and forms beside each other, as far as there is room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from media_literacy.ui.theme.appearance import Appearance

ROOM_FOR_THREE = 1180
"""From this width on, in px at 100 % text, all three stand beside each other."""

_LEAST = 260, 320, 300
"""The widths, in px at any size of text, below which source, page and forms do not go."""


_SHARES = 400, 500, 380
"""How the three of them begin to divide the room."""


class WorkshopColumns(QSplitter):
    """Shows the page with the forms beside it, and the source once it is wanted; without room for three, no forms."""

    def __init__(
        self, source: QWidget, page: QWidget, forms: QWidget, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tab_stops: list[QWidget] = [source, page, forms]
        self._source, self._forms = source, forms
        self._size = appearance.scale.size
        self._shows_source = False
        self.setChildrenCollapsible(False)
        for part, least in zip((source, page, forms), _LEAST, strict=True):
            part.setMinimumWidth(least)
            self.addWidget(part)
        self.setSizes(list(_SHARES))

    def show_source(self, is_shown: bool) -> None:
        """The person wants to see the source, or not."""
        self._shows_source = is_shown
        self._fit()
        self.setSizes(list(_SHARES))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Larger text needs more room."""
        self._size = appearance.scale.size
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for two: in a window that is narrow all at once, the third has not made way yet."""
        return QSize(sum(_LEAST[1:]) + self.handleWidth(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for three, one makes way."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        has_room = self.width() >= ROOM_FOR_THREE * self._size
        self._source.setVisible(self._shows_source)
        self._forms.setVisible(has_room or not self._shows_source)
