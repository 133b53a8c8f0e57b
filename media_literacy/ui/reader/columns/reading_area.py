"""What lies between the bars of the reader: the desk, and a column beside it while it is looked at."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.reader.columns.side_column import ColumnPlace, SideColumn
from media_literacy.ui.reader.desk.desk_geometry import least_width_with_notes
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.theme.appearance import Appearance

COLUMN_LEAST, COLUMN_MOST = 294.0, 440.0
PAGE_BESIDE = 500.0
"""A page without its margin is not made narrower than this to have a column beside it, at 100 % text."""
_PAGE_WANTED = 640.0
_SCROLL_BAR = 20.0
LEAST_HEIGHT_OF_COLUMN = 180
"""Px that a column in place of the article needs: its head, and a card or a few lines to write in."""


def column_place(width: float, size: float) -> tuple[ColumnPlace, int]:
    """Where a column goes in an area so many px wide, and how wide it is there; `size` is 1.0 at 100 % text."""
    least = COLUMN_LEAST * size
    with_notes = least_width_with_notes(size) + _SCROLL_BAR
    if width >= with_notes + least:
        spare = width - with_notes - least
        return ColumnPlace.BESIDE_NOTES, round(min(COLUMN_MOST * size, least + spare * 0.4))
    if width >= PAGE_BESIDE * size + least:
        return ColumnPlace.FOR_NOTES, round(min(max(width - _PAGE_WANTED * size, least), COLUMN_MOST * size))
    return ColumnPlace.ALONE, round(width)


class ReadingArea(QWidget):
    """Gives a column its room, and the desk the rest; in a narrow window the column has all of it."""

    def __init__(self, appearance: Appearance, parent: QWidget, *, is_right_to_left: bool) -> None:
        """A column stands where the notes do: on the left of a page that is read from the right."""
        super().__init__(parent)
        self._appearance, self._is_right_to_left = appearance, is_right_to_left
        self._desk: Desk | None = None
        self._column: SideColumn | None = None

    def show_desk(self, desk: Desk) -> None:
        """Have this desk, which was made inside here: a widget that changes its parent goes to the end for Tab."""
        self._desk = desk
        self._divide()

    def minimumSizeHint(self) -> QSize:
        """A column is not to be pressed together by what stands above and below it; the window scrolls instead."""
        return QSize(0, 0 if self._column is None else LEAST_HEIGHT_OF_COLUMN)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through: the article with its notes, and then the column."""
        return [part for part in (self._desk, self._column) if part is not None]

    @property
    def hides_desk(self) -> bool:
        """Whether the column takes all of the room."""
        return self._column is not None and self._desk is not None and self._desk.isHidden()

    def show_column(self, column: SideColumn | None) -> None:
        """Put a column beside the desk; None takes it away."""
        if self._column is not None and column is not self._column:
            self._column.hide()
        self._column = column
        self.updateGeometry()
        self._divide()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Divide anew for another size of text."""
        self._appearance = appearance
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide anew."""
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        if self._desk is None:
            return
        width, height = self.width(), self.height()
        if self._column is None:
            self._desk.sheet.beside = 0.0
            self._desk.setGeometry(0, 0, width, height)
            self._desk.show()
            return
        place, wide = column_place(width, self._appearance.scale.size)
        self._column.show_place(place, is_right_to_left=self._is_right_to_left)
        self._desk.sheet.beside = wide if place is ColumnPlace.BESIDE_NOTES else 0.0
        is_mirrored = self._is_right_to_left
        self._column.setGeometry(0 if is_mirrored else width - wide, 0, wide, height)
        self._column.show()
        self._desk.setVisible(place is not ColumnPlace.ALONE)
        if place is not ColumnPlace.ALONE:
            self._desk.setGeometry(wide if is_mirrored else 0, 0, width - wide, height)
