"""“Leave the page” as fields: the question, the searches with the one that tells most, and what is said afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import unquote

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.leave_text import ChoiceText, LeaveText, leave_markdown, leave_text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.plain_layouts import plain_column
from media_literacy.ui.widgets.tick_row import TickRow
from media_literacy.ui.workshop.forms.field_sync import FieldSync, SyncedGroup
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow, NumberedRows
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.quiet_combo import QuietCombo


class ChoiceFields(NumberedRow):
    """One search or source: its words, what it would bring, and whether it tells most."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        self.title = SetText("", Role.SMALL, appearance, self, colour="soft")
        self.text = LiveText("", appearance, self, is_one_line=True)
        self.reason = LiveText("", appearance, self, is_one_line=True)
        self.use_fields(self.text, self.reason)
        self._choice = ChoiceText("", "")
        self._titles: dict[CardId, str] = {}
        self.card = QuietCombo([("", _("No card"))], self)
        self._finds = SetText(_("The card that it finds"), Role.SMALL, appearance, self, colour="soft")
        self._finds.setBuddy(self.card)
        self.card.chosen.connect(self._on_card_chosen)
        self.best = TickRow(_("Tells most"), appearance, self)
        self.remove = Button(_("Remove"), self, variant="link")
        self._label = SetText(_("What it would bring"), Role.SMALL, appearance, self, colour="soft")
        self._label.setBuddy(self.reason)
        for widget in (self.title, self.text, self._label, self.reason, self._finds, self.card, self.best):
            column.addWidget(widget)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTrailing)
        self.best.toggled.connect(self._on_toggled)
        self.remove.clicked.connect(self.removed)

    @property
    def value(self) -> ChoiceText:
        """What stands in the fields."""
        text, reason, is_best = self.text.value, self.reason.value, self.best.isChecked()
        return replace(self._choice, text=text, reason=reason, is_best=is_best)

    def reset(self, value: ChoiceText | None) -> None:
        """Show a choice."""
        self._choice = choice = value or ChoiceText("", "")
        self.text.reset(choice.text)
        self.reason.reset(choice.reason)
        with QSignalBlocker(self.best):
            self.best.setChecked(choice.is_best)
        self.card.show_value(unquote(choice.card))

    def show_cards(self, cards: Sequence[tuple[CardId, str]]) -> None:
        """The cards that there are, with their titles as written; one that is gone stays named."""
        self._titles = dict(cards)
        self.card.show_entries([("", _("No card")), *((str(card), title) for card, title in cards)])
        self.card.show_value(unquote(self._choice.card))

    def show_place(self, number: int, count: int) -> None:
        """Say which one it is."""
        name = _("Search or source {n}").format(n=number)
        self.title.say(name)
        self.text.setAccessibleName(name)
        self.reason.setAccessibleName(_("What search {n} would bring").format(n=number))
        self.card.setAccessibleName(_("The card that search {n} finds").format(n=number))
        self.best.setAccessibleName(_("Search {n} tells most").format(n=number))
        self.remove.setAccessibleName(_("Remove search {n}").format(n=number))

    def _on_card_chosen(self, card: str) -> None:
        self._choice = replace(self._choice, card=card, card_words=self._titles.get(CardId(card), card))
        self._on_toggled()

    def _on_toggled(self) -> None:
        self.typed.emit()
        self.changed.emit()


class ChoiceList(NumberedRows[ChoiceFields]):
    """The searches and sources to choose from."""

    _cards: Sequence[tuple[CardId, str]] = ()

    def make_row(self) -> ChoiceFields:
        """A search or a source."""
        row = ChoiceFields(self.appearance, self)
        row.show_cards(self._cards)
        return row

    def show_cards(self, cards: Sequence[tuple[CardId, str]]) -> None:
        """The cards that a choice may find."""
        if cards != self._cards:
            self._cards = cards
            for row in self.rows:
                row.show_cards(cards)


class LeaveEditor(SyncedGroup, QWidget):
    """A `SyncedField` of the part’s Markdown. A part that the fields would not give back is shown as text."""

    changed = Signal()

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._pending = appearance, context.pending
        self._sync = FieldSync()
        column = plain_column(self, 6)
        self.plain = LiveText(_("Leave the page"), appearance, self, lines=4)
        self.plain.changed.connect(self.changed)
        column.addWidget(self.plain)
        self._fields = QWidget(self)
        column.addWidget(self._fields)
        self._column = plain_column(self._fields, 8)
        self.question = self._text(_("What is asked"), 2)
        self.choices = ChoiceList(_("Add a search or a source"), context.watch, appearance, self._fields, spacing=8)
        self.choices.changed.connect(self.changed)
        self.choices.edited.connect(self._on_typed)
        self._column.addWidget(self.choices)
        self.afterwards = self._text(_("What is said afterwards, if anything"), 1)
        self.plain.hide()

    @property
    def value(self) -> str:
        """The part as the fields say it."""
        if not self.plain.isHidden():
            return self.plain.value
        choices = tuple(row.value for row in self.choices.rows)
        return leave_markdown(LeaveText(self.question.value, choices, self.afterwards.value))

    def reset(self, value: str) -> None:
        """Show a part of something else."""
        leave = leave_text(value)
        self._show_as_text(leave is None)
        self.plain.reset(value if leave is None else "")
        if leave is not None:
            self._sync.reset(leave_markdown(leave))
            self._show(leave)

    def set_from_model(self, value: str) -> None:
        """What the lesson says; what is being typed stays."""
        leave = leave_text(value)
        if (leave is None) == self.plain.isHidden():
            self._show_as_text(leave is None)
            self._sync.reset("")
            self.plain.reset(value)
        if leave is None:
            self.plain.set_from_model(value)
            return
        is_in_use = self.question.is_in_use or self.afterwards.is_in_use or self.choices.is_in_use
        if self._sync.accepts(leave_markdown(leave), self.value, is_in_use=is_in_use):
            self._show(leave)
        self._restore_pending()

    def commit(self) -> str:
        """The part, which now goes to the lesson."""
        for field in self.synced_parts():
            field.commit()
        if self.plain.isHidden():
            self._sync.commit(self.value)
        return self.value

    def synced_parts(self) -> list[LiveText]:
        """The fields in which somebody types."""
        return [self.plain, self.question, *self.choices.synced_parts(), self.afterwards]

    def accept_next_model_value(self) -> None:
        """Show what the model says next, whatever was typed."""
        super().accept_next_model_value()
        self._sync.accept_next_model_value()

    def _text(self, name: str, lines: int) -> LiveText:
        label = SetText(name, Role.SMALL, self._appearance, self._fields, colour="soft")
        field = LiveText(name, self._appearance, self._fields, lines=lines)
        label.setBuddy(field)
        field.typed.connect(self._on_typed)
        field.changed.connect(self.changed)
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field

    def _show_as_text(self, is_text: bool) -> None:
        self.plain.setVisible(is_text)
        self._fields.setVisible(not is_text)

    def _show(self, leave: LeaveText) -> None:
        self.question.reset(leave.question)
        self.afterwards.reset(leave.afterwards)
        self.choices.show_values(leave.choices)

    def _on_typed(self) -> None:
        self._sync.edit()
        self._put_pending()

    def _put_pending(self) -> None:
        """A search without its words is in no lesson; what it would bring is not lost."""
        reasons = [row.reason.value for row in self.choices.rows if not row.says_something]
        for at, reason in enumerate(reasons):
            self._pending.put(PendingKind.CHOICE, str(at), reason)
        at = len(reasons)
        while self._pending.find(PendingKind.CHOICE, str(at)) is not None:
            self._pending.drop(PendingKind.CHOICE, str(at))
            at += 1

    def _restore_pending(self) -> None:
        at = 0
        while (texts := self._pending.find(PendingKind.CHOICE, str(at))) is not None:
            at += 1
            if not any(row.reason.value == texts[0] and not row.says_something for row in self.choices.rows):
                self.choices.add_row().reset(ChoiceText("", texts[0]))
                self.choices.number_rows()
