"""A few values of which any number holds, as boxes to tick, each with a line on what it means."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.choice_buttons import Option


class TickChoices(QWidget):
    """`chosen` carries the values that are ticked, in their order, after a person changed one."""

    chosen = Signal(tuple)

    def __init__(
        self, name: str, options: Sequence[Option], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = plain_column(self, 2)
        self.rows: dict[str, TickRow] = {}
        for option in options:
            row = TickRow(f"{option.word}. {option.meaning}", appearance, self)
            row.toggled.connect(self._on_toggled)
            column.addWidget(row)
            self.rows[option.value] = row

    @property
    def values(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(value for value, row in self.rows.items() if row.isChecked())

    def show_values(self, values: Collection[str]) -> None:
        """Show which ones hold, without saying that somebody changed them."""
        for value, row in self.rows.items():
            with QSignalBlocker(row):
                row.setChecked(value in values)

    def _on_toggled(self) -> None:
        self.chosen.emit(self.values)
