"""The hints of a note, in the order in which a learner gets them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.set_text import SetText
from media_literacy.ui.widgets.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.forms.field_sync import Agreement
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton

_BETWEEN = " \x1f "


class HintRow(QWidget):
    """One hint with its place, and the buttons that move it or take it away."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        head = QWidget(self)
        row = FlowRow(head, 12)
        self.title = SetText("", Role.SMALL, appearance, head, colour="soft")
        row.addWidget(self.title)
        self.field = LiveText("", appearance, self, is_one_line=True)
        self.up = Button(_("Up"), head, variant="link")
        self.down = Button(_("Down"), head, variant="link")
        self.remove = Button(_("Remove"), head, variant="link")
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self.removed)
        column.addWidget(head)
        column.addWidget(self.field)

    def show_place(self, number: int, count: int) -> None:
        """Say which hint this is."""
        name = _("Hint {n}").format(n=number)
        self.title.say(name)
        self.field.setAccessibleName(name)
        self.up.setVisible(number > 1)
        self.down.setVisible(number < count)
        self.up.setAccessibleName(_("Move hint {n} up").format(n=number))
        self.down.setAccessibleName(_("Move hint {n} down").format(n=number))
        self.remove.setAccessibleName(_("Remove hint {n}").format(n=number))

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)


class HintList(QWidget):
    """The hints as fields. `changed` comes when something is to be written to the lesson.

    `grown` carries a new field, so that the form can follow its caret.
    """

    changed = Signal()
    grown = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._agreement = Agreement()
        self.rows: list[HintRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.add = WrapButton(_("Add a hint"), appearance, self, kind="link")
        self.add.clicked.connect(self.add_empty)
        self._column.addWidget(self.add)

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that say something."""
        return tuple(row.field.text for row in self.rows if row.field.text.strip())

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for rows to come."""
        self._appearance = appearance

    def begin(self, hints: Sequence[str]) -> None:
        """Show the hints of another note."""
        self._agreement = Agreement()
        self._agreement.takes(_BETWEEN.join(hints), "", is_held=False)
        self._show(hints)

    def offer(self, hints: Sequence[str]) -> None:
        """What the lesson says; what is being typed stays."""
        is_held = any(row.field.is_held for row in self.rows)
        if self._agreement.takes(_BETWEEN.join(hints), _BETWEEN.join(self.hints), is_held=is_held):
            self._show(hints)

    def told(self) -> tuple[str, ...]:
        """The hints, which now go to the lesson."""
        for row in self.rows:
            row.field.told()
        text = _BETWEEN.join(self.hints)
        if text != self._agreement.known or self._agreement.is_waiting:
            self._agreement.tell(text)
        return self.hints

    def finish(self) -> None:
        """Tell what was typed now."""
        for row in self.rows:
            row.field.finish()

    def follow(self) -> None:
        """What the lesson says next counts."""
        self._agreement.follow()

    def add_empty(self) -> None:
        """A new field at the end, with the focus; an empty one that is there already serves as well."""
        if not self.rows or self.rows[-1].field.text.strip():
            self._add("")
            self._number()
        self.rows[-1].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, hints: Sequence[str]) -> None:
        while len(self.rows) > len(hints):
            self._take_out(self.rows[-1])
        while len(self.rows) < len(hints):
            self._add("")
        for row, hint in zip(self.rows, hints, strict=True):
            row.field.begin(hint)
        self._number()

    def _add(self, text: str) -> None:
        row = HintRow(self._appearance, self)
        row.field.begin(text)
        row.field.typed.connect(self._agreement.edit)
        row.field.settled.connect(self.changed)
        row.field.entered.connect(self._on_entered)
        row.moved.connect(self._on_moved)
        row.removed.connect(self._on_removed)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.show()
        self.grown.emit(row.field)

    def _take_out(self, row: HintRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.show_place(number, len(self.rows))

    def _on_entered(self) -> None:
        fields = [row.field for row in self.rows]
        here = next((at for at, field in enumerate(fields) if field is self.sender()), len(fields) - 1)
        if here + 1 < len(fields):
            fields[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
        elif fields[here].text.strip():
            self.add_empty()

    def _on_moved(self, step: int) -> None:
        here = next(at for at, row in enumerate(self.rows) if row is self.sender())
        there = here + step
        texts = [row.field.text for row in self.rows]
        texts[here], texts[there] = texts[there], texts[here]
        for row, text in zip(self.rows, texts, strict=True):
            row.field.begin(text)
        goal = self.rows[there]
        button = goal.up if step < 0 else goal.down
        (goal.field if button.isHidden() else button).setFocus(Qt.FocusReason.TabFocusReason)
        self._agreement.edit()
        self.changed.emit()

    def _on_removed(self) -> None:
        here = next(at for at, row in enumerate(self.rows) if row is self.sender())
        was_said = bool(self.rows[here].field.text.strip())
        goal = self.rows[here + 1].field if here + 1 < len(self.rows) else self.add
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        self._take_out(self.rows[here])
        self._number()
        if was_said:
            self._agreement.edit()
            self.changed.emit()
