"""The hints of a note, in the order in which a learner gets them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.workshop.forms.entry_head import EntryHead
from media_literacy.ui.workshop.forms.field_sync import FieldSync
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow, NumberedRows
from media_literacy.ui.workshop.forms.prose_text import ProseText

_BETWEEN = " \x1f "


class HintRow(NumberedRow):
    """One hint with its place, and the buttons that move it or take it away."""

    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        self.head = EntryHead(Role.SMALL, appearance, self)
        self.head.moved.connect(self.moved)
        self.head.removed.connect(self.removed)
        self.field = ProseText("", appearance, self, is_one_line=True)
        self.field.entered.connect(self.entered)
        self.use_fields(self.field)
        column.addWidget(self.head)
        column.addWidget(self.field)

    @property
    def value(self) -> str:
        """The hint."""
        return self.field.value

    def reset(self, value: str | None) -> None:
        """Show a hint."""
        self.field.reset(value or "")

    def show_place(self, number: int, count: int) -> None:
        """Say which hint this is."""
        name = _("Hint {n}").format(n=number)
        self.head.title.say(name)
        self.field.setAccessibleName(name)
        self.head.show_place(
            number,
            count,
            up=_("Move hint {n} up").format(n=number),
            down=_("Move hint {n} down").format(n=number),
            remove=_("Remove hint {n}").format(n=number),
        )


class HintList(NumberedRows[HintRow]):
    """The hints as fields: a `SyncedField` of those that say something."""

    def __init__(
        self, watch: Callable[[LiveText], None], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(_("Add a hint"), watch, appearance, parent, spacing=4)
        self._sync = FieldSync()
        self.edited.connect(self._on_edited)

    def make_row(self) -> HintRow:
        """A hint, in which Enter leads on to the next one."""
        row = HintRow(self.appearance, self)
        row.entered.connect(self._on_entered)
        return row

    @property
    def value(self) -> tuple[str, ...]:
        """The hints that say something."""
        return tuple(row.value for row in self.rows if row.says_something)

    def reset(self, value: Sequence[str]) -> None:
        """Show the hints of another note."""
        self._sync.reset(_BETWEEN.join(value))
        self.show_values(value)

    def set_from_model(self, value: Sequence[str]) -> None:
        """What the lesson says; what is being typed stays."""
        if self._sync.accepts(_BETWEEN.join(value), _BETWEEN.join(self.value), is_in_use=self.is_in_use):
            self.show_values(value)

    def commit(self) -> tuple[str, ...]:
        """The hints, which now go to the lesson."""
        for field in self.synced_parts():
            field.commit()
        self._sync.commit(_BETWEEN.join(self.value))
        return self.value

    def accept_next_model_value(self) -> None:
        """What the lesson says next counts."""
        self._sync.accept_next_model_value()

    def focus_moved(self, row: HintRow, step: int) -> None:
        """Stay at the button that moves it."""
        row.head.focus_move(step, row.field)

    def focus_after_removal(self, at: int) -> None:
        """Go to the next hint, or to the button after the last one."""
        goal = self.rows[at + 1].field if at + 1 < len(self.rows) else self.add
        goal.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_edited(self) -> None:
        self._sync.edit()

    def _on_entered(self) -> None:
        at = self.index_of(self.sender())
        if at + 1 < len(self.rows):
            self.rows[at + 1].field.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.rows[at].says_something:
            self.add_empty()
