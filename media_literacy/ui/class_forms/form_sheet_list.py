"""The sheets of forms that were typed in, the newest first, each with its result."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.sheets.form_sheets import FormSheet, TypedForm
from media_literacy.i18n import gettext as _
from media_literacy.ui.class_forms.form_sheet_row import FormSheetRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.plain_layouts import arranged_once, plain_column


class FormSheetList(QWidget):
    """`changed` says that there are other sheets; `retype_requested` carries the key of one to be typed again,
    `removed` says that somebody took one away."""

    changed = Signal()
    removed = Signal()
    retype_requested = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sheets: dict[int, FormSheet] = {}
        self.rows: dict[int, FormSheetRow] = {}
        self._next = 1
        self._column = plain_column(self)

    @property
    def sheets(self) -> tuple[FormSheet, ...]:
        """All of them, in the order of typing."""
        return tuple(self._sheets.values())

    @property
    def typed(self) -> list[TypedForm]:
        """What was typed of each."""
        return [sheet.typed for sheet in self._sheets.values()]

    def add(self, sheets: Iterable[FormSheet]) -> None:
        """Show more of them."""
        with arranged_once(self._column):
            for sheet in sheets:
                self._add(sheet)
        self.changed.emit()

    def sheet(self, key: int) -> FormSheet:
        """The one with that key."""
        return self._sheets[key]

    def take(self, key: int) -> None:
        """Take one away."""
        del self._sheets[key]
        row = self.rows.pop(key)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def _add(self, sheet: FormSheet) -> None:
        key = self._next
        self._next += 1
        self._sheets[key] = sheet
        name = sheet.typed.name or _("Sheet {number}").format(number=key)
        row = FormSheetRow(key, name, sheet, self._appearance, self)
        row.change_requested.connect(self.retype_requested)
        row.remove_requested.connect(self._on_remove)
        self.rows[key] = row
        self._column.insertWidget(0, row)
        row.show()

    def _on_remove(self, key: int) -> None:
        self.take(key)
        self.removed.emit()
