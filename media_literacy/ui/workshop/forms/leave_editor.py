"""“Leave the page” as fields: the question, the searches with the one that tells most, and what is said afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.leave_text import ChoiceText, LeaveText, leave_markdown, leave_text
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.set_text import SetText
from media_literacy.ui.widgets.tick_row import TickRow
from media_literacy.ui.workshop.forms.field_sync import Agreement
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import UnwrittenTexts, What
from media_literacy.ui.workshop.forms.wrap_button import WrapButton


class ChoiceFields(QFrame):
    """One search or source: its words, what it would bring, and whether it tells most."""

    changed = Signal()
    typed = Signal()
    removed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        self.title = SetText("", Role.SMALL, appearance, self, colour="soft")
        self.text = LiveText("", appearance, self, is_one_line=True)
        self.reason = LiveText("", appearance, self, is_one_line=True)
        self.best = TickRow(_("Tells most"), appearance, self)
        self.remove = Button(_("Remove"), self, variant="link")
        self._label = SetText(_("What it would bring"), Role.SMALL, appearance, self, colour="soft")
        self._label.setBuddy(self.reason)
        for widget in (self.title, self.text, self._label, self.reason, self.best):
            column.addWidget(widget)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTrailing)
        for field in (self.text, self.reason):
            field.settled.connect(self.changed)
            field.typed.connect(self.typed)
        self.best.toggled.connect(self._on_toggled)
        self.remove.clicked.connect(self.removed)
        self._is_showing = False

    @property
    def choice(self) -> ChoiceText:
        """What stands in the fields."""
        return ChoiceText(self.text.text, self.reason.text, self.best.isChecked())

    @property
    def is_held(self) -> bool:
        """Whether somebody is in one of the texts."""
        return self.text.is_held or self.reason.is_held

    def begin(self, choice: ChoiceText) -> None:
        """Show a choice."""
        self.text.begin(choice.text)
        self.reason.begin(choice.reason)
        self._is_showing = True
        self.best.setChecked(choice.is_best)
        self._is_showing = False

    def show_place(self, number: int) -> None:
        """Say which one it is."""
        name = _("Search or source {n}").format(n=number)
        self.title.say(name)
        self.text.setAccessibleName(name)
        self.reason.setAccessibleName(_("What search {n} would bring").format(n=number))
        self.best.setAccessibleName(_("Search {n} tells most").format(n=number))
        self.remove.setAccessibleName(_("Remove search {n}").format(n=number))

    def _on_toggled(self) -> None:
        if not self._is_showing:
            self.typed.emit()
            self.changed.emit()


class LeaveEditor(QWidget):
    """`changed` says that the part is to be written. A part that the fields would not give back is shown as text."""

    changed = Signal()
    grown = Signal(object)

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, unwritten: UnwrittenTexts | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._unwritten = appearance, unwritten or UnwrittenTexts(self)
        self._agreement = Agreement()
        self.rows: list[ChoiceFields] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.plain = LiveText(_("Leave the page"), appearance, self, lines=4)
        self.plain.settled.connect(self.changed)
        column.addWidget(self.plain)
        self._fields = QWidget(self)
        column.addWidget(self._fields)
        self._column = QVBoxLayout(self._fields)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.question = self._text(_("What is asked"), 2)
        self._first = self._column.count()
        self.add = WrapButton(_("Add a search or a source"), appearance, self._fields, kind="link")
        self.add.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self.add)
        self.afterwards = self._text(_("What is said afterwards, if anything"), 1)
        self.plain.hide()

    @property
    def markdown(self) -> str:
        """The part as the fields say it."""
        if not self.plain.isHidden():
            return self.plain.text
        choices = tuple(row.choice for row in self.rows)
        return leave_markdown(LeaveText(self.question.text, choices, self.afterwards.text))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for rows to come."""
        self._appearance = appearance

    def offer(self, markdown: str) -> None:
        """What the lesson says; what is being typed stays."""
        leave = leave_text(markdown)
        is_plain = leave is None
        if is_plain == self.plain.isHidden():
            self.plain.setVisible(is_plain)
            self._fields.setVisible(not is_plain)
            self._agreement = Agreement()
            self.plain.begin(markdown)
        if leave is None:
            self.plain.offer(markdown)
            return
        texts = (self.question, self.afterwards)
        is_held = any(text.is_held for text in (*texts, *self.rows))
        if self._agreement.takes(leave_markdown(leave), self.markdown, is_held=is_held):
            self._show(leave)
        self._bring_back()

    def told(self) -> str:
        """The part, which now goes to the lesson."""
        for field in self._texts():
            field.told()
        if self.plain.isHidden():
            self._agreement.tell(self.markdown)
        return self.markdown

    def finish(self) -> None:
        """Tell what was typed now."""
        for field in self._texts():
            field.finish()

    def follow(self) -> None:
        """What the lesson says next counts."""
        self._agreement.follow()
        self.plain.follow()

    def _texts(self) -> list[LiveText]:
        rows = [field for row in self.rows for field in (row.text, row.reason)]
        return [self.plain, self.question, *rows, self.afterwards]

    def _text(self, name: str, lines: int) -> LiveText:
        label = SetText(name, Role.SMALL, self._appearance, self._fields, colour="soft")
        field = LiveText(name, self._appearance, self._fields, lines=lines)
        label.setBuddy(field)
        field.typed.connect(self._on_typed)
        field.settled.connect(self.changed)
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field

    def _show(self, leave: LeaveText) -> None:
        self.question.begin(leave.question)
        self.afterwards.begin(leave.afterwards)
        while len(self.rows) > len(leave.choices):
            self._take_out(self.rows[-1])
        while len(self.rows) < len(leave.choices):
            self._add()
        for row, choice in zip(self.rows, leave.choices, strict=True):
            row.begin(choice)
        self._number()

    def _add(self) -> None:
        row = ChoiceFields(self._appearance, self._fields)
        row.changed.connect(self.changed)
        row.typed.connect(self._on_typed)
        row.removed.connect(self._on_removed)
        self._column.insertWidget(self._first + len(self.rows), row)
        self.rows.append(row)
        row.show()
        self.grown.emit(row.text)
        self.grown.emit(row.reason)

    def _take_out(self, row: ChoiceFields) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.show_place(number)

    def _on_typed(self) -> None:
        self._agreement.edit()
        self._hold()

    def _hold(self) -> None:
        """A search without its words is in no lesson; what it would bring is not lost."""
        reasons = [row.reason.text for row in self.rows if not row.text.text.strip()]
        for at, reason in enumerate(reasons):
            self._unwritten.put(What.CHOICE, str(at), reason)
        at = len(reasons)
        while self._unwritten.find(What.CHOICE, str(at)) is not None:
            self._unwritten.drop(What.CHOICE, str(at))
            at += 1

    def _bring_back(self) -> None:
        at = 0
        while (texts := self._unwritten.find(What.CHOICE, str(at))) is not None:
            at += 1
            if not any(row.reason.text == texts[0] and not row.text.text.strip() for row in self.rows):
                self._add()
                self.rows[-1].begin(ChoiceText("", texts[0]))
                self._number()

    def _on_add_clicked(self) -> None:
        if not self.rows or self.rows[-1].text.text.strip():
            self._add()
            self._number()
        self.rows[-1].text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removed(self) -> None:
        row = next(row for row in self.rows if row is self.sender())
        was_said = bool(row.text.text.strip())
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        self._take_out(row)
        self._number()
        self._hold()
        if was_said:
            self._agreement.edit()
            self.changed.emit()
