"""A part of the lesson as fields with a list of entries; one that the fields would not give back is shown as text."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.field_sync import FieldSync, SyncedGroup
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRows
from media_literacy.ui.workshop.forms.pending_input import PendingKind


class PartEditor(SyncedGroup, QWidget):
    """A `SyncedField` of the part’s Markdown. `entries` have two texts each; without the first one, none is written.

    Subclasses make their fields in `holder`, below each other in `column`.
    """

    changed = Signal()
    entries: NumberedRows[Any]

    def __init__(
        self,
        name: str,
        pending: PendingKind,
        context: FormContext,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._pending, self._kind = context.pending, pending
        self._sync = FieldSync()
        column = plain_column(self, 6)
        self.plain = LiveText(name, appearance, self, lines=4)
        self.plain.changed.connect(self.changed)
        self.plain.hide()
        column.addWidget(self.plain)
        self.holder = QWidget(self)
        column.addWidget(self.holder)
        self.column = plain_column(self.holder, 8)

    def read(self, markdown: str) -> Any:
        """The part as the fields have it; None where they would not give it back."""
        raise NotImplementedError

    def write(self, fields: Any) -> str:
        """The same as Markdown."""
        raise NotImplementedError

    def show_fields(self, fields: Any) -> None:
        """Show a part in the fields, whatever stood there."""
        raise NotImplementedError

    def fields_now(self) -> Any:
        """The part as it stands in the fields."""
        raise NotImplementedError

    def texts(self) -> list[LiveText]:
        """The fields in which somebody types, from top to bottom."""
        raise NotImplementedError

    def use_entries(self, entries: NumberedRows[Any]) -> None:
        """Put the list of entries into the column."""
        self.entries = entries
        entries.changed.connect(self.changed)
        entries.edited.connect(self.on_typed)
        self.column.addWidget(entries)

    @property
    def value(self) -> str:
        """The part as the fields say it."""
        return self.write(self.fields_now()) if self.plain.isHidden() else self.plain.value

    def reset(self, value: str) -> None:
        """Show a part of something else."""
        fields = self.read(value)
        self._show_as_text(fields is None)
        self.plain.reset(value if fields is None else "")
        if fields is not None:
            self._sync.reset(self.write(fields))
            self.show_fields(fields)

    def set_from_model(self, value: str) -> None:
        """What the lesson says; what is being typed stays."""
        fields = self.read(value)
        if (fields is None) == self.plain.isHidden():
            self._show_as_text(fields is None)
            self._sync.reset("")
            self.plain.reset(value)
        if fields is None:
            self.plain.set_from_model(value)
            return
        is_in_use = any(text.is_in_use for text in self.texts())
        if self._sync.accepts(self.write(fields), self.value, is_in_use=is_in_use):
            self.show_fields(fields)
        self.restore_pending()

    def commit(self) -> str:
        """The part, which now goes to the lesson."""
        for field in self.synced_parts():
            field.commit()
        if self.plain.isHidden():
            self._sync.commit(self.value)
        return self.value

    def synced_parts(self) -> list[LiveText]:
        """The fields in which somebody types."""
        return [self.plain, *self.texts()]

    def accept_next_model_value(self) -> None:
        """Show what the model says next, whatever was typed."""
        super().accept_next_model_value()
        self._sync.accept_next_model_value()

    def on_typed(self) -> None:
        """Somebody types in the fields."""
        self._sync.edit()
        self.put_pending()

    def _show_as_text(self, is_text: bool) -> None:
        self.plain.setVisible(is_text)
        self.holder.setVisible(not is_text)

    def put_pending(self) -> None:
        """An entry without its first text is in no lesson; its second one is not lost."""
        seconds = [row.fields[1].value for row in self.entries.rows if not row.says_something]
        for at, second in enumerate(seconds):
            self._pending.put(self._kind, str(at), second)
        at = len(seconds)
        while self._pending.find(self._kind, str(at)) is not None:
            self._pending.drop(self._kind, str(at))
            at += 1

    def restore_pending(self) -> None:
        """Show what is in no lesson again."""
        at = 0
        while (texts := self._pending.find(self._kind, str(at))) is not None:
            at += 1
            if not any(row.fields[1].value == texts[0] and not row.says_something for row in self.entries.rows):
                self.entries.add_row().fields[1].reset(texts[0])
                self.entries.number_rows()
