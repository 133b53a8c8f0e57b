"""Rows of one kind below one another, as many as there are entries; a row that stays keeps its focus."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.plain_layouts import arranged_once, plain_column

Row = TypeVar("Row", bound=QWidget)


class RowStack(QWidget, Generic[Row]):
    """Makes rows by `make_row`, and deletes those that are too many, the last ones first."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.rows: list[Row] = []
        self.column = plain_column(self)
        self.column.setSpacing(spacing)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the appearance for rows to come; those that are there hear of it from the page."""
        self.appearance = appearance

    def make_row(self) -> Row:
        """A new row, with this as its parent, and connected."""
        raise NotImplementedError

    def show_count(self, count: int) -> None:
        """Have so many rows."""
        while len(self.rows) > count:
            self.remove_row(self.rows[-1])
        if len(self.rows) < count:
            with arranged_once(self.column):
                while len(self.rows) < count:
                    self.add_row()

    def add_row(self) -> Row:
        """One more row, after the others."""
        row = self.make_row()
        self.column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.show()
        return row

    def remove_row(self, row: Row) -> None:
        """Take a row away."""
        self.rows.remove(row)
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def index_of(self, row: object) -> int:
        """The place of a row, as that of a signal’s sender."""
        return next(at for at, known in enumerate(self.rows) if known is row)
