"""“Leave the page” as fields: the question, the searches with the one that tells most, and what is said afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import unquote

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.leave_text import ChoiceText, LeaveText, leave_markdown, leave_text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow, NumberedRows
from media_literacy.ui.workshop.forms.part_editor import PartEditor
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.prose_text import ProseText


class ChoiceFields(NumberedRow):
    """One search or source: its words, what it would bring, and whether it tells most."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        self.title = SetText("", Role.SMALL, appearance, self, colour="soft")
        self.text = ProseText("", appearance, self, is_one_line=True)
        self.reason = ProseText("", appearance, self, is_one_line=True)
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


class LeaveEditor(PartEditor):
    """The question, the choices, and what is said afterwards."""

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(_("Leave the page"), PendingKind.CHOICE, context, appearance, parent)
        self.question = self._text(_("What is asked"), 2)
        self.choices = ChoiceList(_("Add a search or a source"), context.watch, appearance, self.holder, spacing=8)
        self.use_entries(self.choices)
        self.afterwards = self._text(_("What is said afterwards, if anything"), 1)

    def read(self, markdown: str) -> LeaveText | None:
        """The pieces of the part."""
        return leave_text(markdown)

    def write(self, fields: LeaveText) -> str:
        """The pieces as Markdown."""
        return leave_markdown(fields)

    def show_fields(self, fields: LeaveText) -> None:
        """Show these pieces."""
        self.question.reset(fields.question)
        self.afterwards.reset(fields.afterwards)
        self.choices.show_values(fields.choices)

    def fields_now(self) -> LeaveText:
        """The pieces as they stand in the fields."""
        choices = tuple(row.value for row in self.choices.rows)
        return LeaveText(self.question.value, choices, self.afterwards.value)

    def texts(self) -> list[LiveText]:
        """The question, the fields of each choice, and what is said afterwards."""
        return [self.question, *self.choices.synced_parts(), self.afterwards]

    def _text(self, name: str, lines: int) -> LiveText:
        label = SetText(name, Role.SMALL, self.appearance, self.holder, colour="soft")
        field = ProseText(name, self.appearance, self.holder, lines=lines)
        label.setBuddy(field)
        field.typed.connect(self.on_typed)
        field.changed.connect(self.changed)
        self.column.addWidget(label)
        self.column.addWidget(field)
        return field
