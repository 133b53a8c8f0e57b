"""Facts as a table, or as a list where the columns would be narrower than their words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.ui.progress.table_blocks import listed_blocks, needed_width, table_blocks
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class FactsTable(QWidget):
    """Empty until there is a table to show."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._table: FigureTable | None = None
        self._needed_width, self._is_listed = 0.0, False
        self._column = plain_column(self)
        self.rows: RichTextView | None = None

    def apply_appearance(self, appearance: Appearance) -> None:
        """What is made later is made in this look."""
        self._appearance = appearance

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another form of the table may fit now."""
        super().resizeEvent(event)
        if self._table is not None and self._is_listed is not (self.width() < self._needed_width):
            self.show_table(self._table)

    def show_table(self, table: FigureTable) -> None:
        """Show another table."""
        self._table = table
        self._needed_width = needed_width(table, self._appearance.scale.font(Role.NOTE))
        self._is_listed = self.width() < self._needed_width
        if self.rows is not None:
            self._column.removeWidget(self.rows)
            self.rows.hide()
            self.rows.deleteLater()
        blocks = listed_blocks(table) if self._is_listed else table_blocks(table)
        self.rows = RichTextView(blocks, self._appearance, self, style=FlowStyle.NOTE, open_link=_follow_nothing)
        self._column.addWidget(self.rows)
        self.rows.show()


def _follow_nothing(_address: str) -> None:
    """A table of facts has no links."""
