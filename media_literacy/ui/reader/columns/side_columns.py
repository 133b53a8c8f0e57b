"""The columns beside the page, one at a time: opened, closed, and the keyboard brought back to where it was."""

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.ui.reader.columns.reading_area import ReadingArea
from media_literacy.ui.reader.columns.side_column import SideColumn
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.theme.appearance import Appearance


class SideColumns(QObject):
    """Knows which column is open."""

    changed = Signal()
    """Another one is open now, or none."""

    def __init__(self, area: ReadingArea, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.area = area
        self._desk, self._page = desk, page
        self._open: SideColumn | None = None
        self._focus_before: QWidget | None = None
        desk.article.sentence_chosen.connect(self.show_article)
        desk.article.focus_wanted.connect(self.show_article)

    def open(self, column: SideColumn) -> None:
        """Have this one beside the page; whoever opens it gives it the keyboard."""
        if self._open is None:
            self._focus_before = self._page.focusWidget()
        if self._open is not column:
            self._open = column
            self.area.show_column(column)
            self.changed.emit()

    def is_open(self, column: SideColumn | None) -> bool:
        """Whether this one is beside the page."""
        return column is not None and column is self._open

    def close(self) -> bool:
        """Close the one that is open, with the keyboard back where it was; False if there is none."""
        column, self._open = self._open, None
        if column is None:
            return False
        had_focus = column.isAncestorOf(self._page.focusWidget() or self._page)
        self.area.show_column(None)
        self.changed.emit()
        if had_focus:
            self._give_focus_back()
        return True

    def show_article(self) -> None:
        """Close a column that stands in the place of the article."""
        if self.area.hides_desk:
            self.close()
            self._desk.article.take_focus()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Divide the room anew for another size of text."""
        self.area.apply_appearance(appearance)

    def _give_focus_back(self) -> None:
        before, self._focus_before = self._focus_before, None
        is_there = before is not None and shiboken6.isValid(before) and before.isVisible()
        if before is None or not is_there or self._desk.article.isAncestorOf(before):
            self._desk.article.take_focus()
        else:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
