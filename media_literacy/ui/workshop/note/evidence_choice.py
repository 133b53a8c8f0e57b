"""The cards that a note points to, and a card made on the spot."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card, CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.row_stack import RowStack
from media_literacy.ui.workshop.forms.cards.card_making import CardMaking
from media_literacy.ui.workshop.forms.form_context import FormContext


class TickRows(RowStack[TickRow]):
    """A row for each card; `toggled` when somebody ticks one."""

    toggled = Signal()

    def make_row(self) -> TickRow:
        """A row without words."""
        row = TickRow("", self.appearance, self)
        row.toggled.connect(self.toggled)
        return row


class EvidenceChoice(QWidget):
    """The lesson’s cards to tick, and `making` for a new one. `chosen` says that the note points to others now."""

    chosen = Signal()

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[tuple[CardId, str], ...] = ()
        self._evidence: tuple[CardId, ...] = ()
        column = plain_column(self)
        self.ticks = TickRows(appearance, self)
        self.ticks.toggled.connect(self._on_toggled)
        column.addWidget(self.ticks)
        self.making = CardMaking(_("Make a card here"), context, appearance, self)
        column.addWidget(self.making)

    @property
    def evidence(self) -> tuple[CardId, ...]:
        """The cards that are ticked; those the lesson has no card for stay named until their tick is taken away."""
        return self._evidence

    def show_evidence(self, evidence: Sequence[CardId], cards: Sequence[Card]) -> None:
        """Show the lesson’s cards, with those ticked that the note points to, and those that it points to in vain."""
        known = {card.id for card in cards}
        missing = _("“{name}”, a card that is not there")
        titled = (
            *((card.id, card.title) for card in cards),
            *((card, missing.format(name=card)) for card in evidence if card not in known),
        )
        self._evidence = tuple(evidence)
        if titled != self._cards:
            self._cards = titled
            self.ticks.show_count(len(titled))
            for row, (card, title) in zip(self.ticks.rows, titled, strict=True):
                row.setObjectName(card)
                row.show_text(title)
        with QSignalBlocker(self.ticks):
            for row in self.ticks.rows:
                row.setChecked(row.objectName() in self._evidence)

    def _on_toggled(self) -> None:
        ticked = {CardId(row.objectName()) for row in self.ticks.rows if row.isChecked()}
        known = {card for card, _title in self._cards}
        kept = [card for card in self._evidence if card in ticked or card not in known]
        self._evidence = (*kept, *(card for card, _title in self._cards if card in ticked and card not in kept))
        self.chosen.emit()
