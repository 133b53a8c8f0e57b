"""A numbered list of entries that somebody types: with a button to add one, and others to move and to remove it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.row_stack import RowStack
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton


class NumberedRow(QFrame):
    """One entry. `moved` carries a step, up or down; without words in its first field it says nothing."""

    changed = Signal()
    typed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: tuple[LiveText, ...] = ()

    @property
    def value(self) -> Any:
        """The entry as it stands in the fields."""
        raise NotImplementedError

    def reset(self, value: Any) -> None:
        """Show an entry; None for an empty one."""
        raise NotImplementedError

    def show_place(self, number: int, count: int) -> None:
        """Say which entry of how many it is."""
        raise NotImplementedError

    def use_fields(self, *fields: LiveText) -> None:
        """Tell what happens in these fields; the first one is where typing begins."""
        self.fields = fields
        for field in fields:
            field.typed.connect(self.typed)
            field.changed.connect(self.changed)

    @property
    def says_something(self) -> bool:
        """Whether the lesson can have it."""
        return bool(self.fields[0].value.strip())

    @property
    def is_in_use(self) -> bool:
        """Whether somebody is in one of the fields, or has typed what was not yet told."""
        return any(field.is_in_use for field in self.live_fields)

    @property
    def live_fields(self) -> Sequence[LiveText]:
        """Every field in which somebody types, from top to bottom."""
        return self.fields


Row = TypeVar("Row", bound=NumberedRow)


class NumberedRows(SyncedGroup, RowStack[Row]):
    """The entries, and the button that adds one. `edited` says that the list is another one by what somebody does.

    `changed` comes when something of it is to be written. `watch` hears of each new field.
    """

    changed = Signal()
    edited = Signal()

    def __init__(
        self,
        add: str,
        watch: Callable[[LiveText], None],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        spacing: int,
    ) -> None:
        super().__init__(appearance, parent, spacing=spacing)
        self._watch = watch
        self.add = WrapButton(add, appearance, self, kind="link")
        self.add.clicked.connect(self.add_empty)
        self.column.addWidget(self.add)

    def synced_parts(self) -> list[LiveText]:
        """Every field of every row, from top to bottom."""
        return [field for row in self.rows for field in row.live_fields]

    @property
    def is_in_use(self) -> bool:
        """Whether somebody is in one of the fields, or has typed what was not yet told."""
        return any(row.is_in_use for row in self.rows)

    def show_values(self, values: Sequence[Any]) -> None:
        """Show these entries, whatever stood here."""
        self.show_count(len(values))
        for row, value in zip(self.rows, values, strict=True):
            row.reset(value)
        self.number_rows()

    def add_row(self) -> Row:
        """One more row, empty, after the others."""
        row = super().add_row()
        row.reset(None)
        row.typed.connect(self.edited)
        row.changed.connect(self.changed)
        row.moved.connect(self._on_moved)
        row.removed.connect(self._on_removed)
        for field in row.fields:
            self._watch(field)
        return row

    def add_empty(self) -> None:
        """A new row at the end, with the focus; an empty one that is there already serves as well."""
        if not self.rows or self.rows[-1].says_something:
            self.add_row()
            self.number_rows()
        self.rows[-1].fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def number_rows(self) -> None:
        """Say of each row which one it is."""
        for number, row in enumerate(self.rows, 1):
            row.show_place(number, len(self.rows))

    def focus_moved(self, row: Row, step: int) -> None:
        """An entry has moved to this row."""
        row.fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_after_removal(self, at: int) -> None:
        """The row at this place is about to go, and perhaps has the focus."""
        self.add.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_moved(self, step: int) -> None:
        here = self.index_of(self.sender())
        there = here + step
        values = [row.value for row in self.rows]
        values[here], values[there] = values[there], values[here]
        for row, value in zip(self.rows, values, strict=True):
            row.reset(value)
        self.focus_moved(self.rows[there], step)
        self.edited.emit()
        self.changed.emit()

    def _on_removed(self) -> None:
        at = self.index_of(self.sender())
        row = self.rows[at]
        self.focus_after_removal(at)
        self.remove_row(row)
        self.number_rows()
        self.edited.emit()
        if row.says_something:
            self.changed.emit()
