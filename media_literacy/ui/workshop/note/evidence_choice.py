"""The cards that a note points to, and a card made on the spot."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card, CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.row_stack import RowStack
from media_literacy.ui.widgets.tick_row import TickRow
from media_literacy.ui.workshop.forms.card_making import CardMaker, CardMaking
from media_literacy.ui.workshop.forms.pending_input import UnwrittenTexts


class TickRows(RowStack[TickRow]):
    """A row for each card; `toggled` also comes when one is ticked by the program."""

    toggled = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for rows to come."""
        self._appearance = appearance

    def make_row(self) -> TickRow:
        """A row without words."""
        row = TickRow("", self._appearance, self)
        row.toggled.connect(self._on_toggled)
        return row

    def _on_toggled(self) -> None:
        self.toggled.emit()


class EvidenceChoice(QWidget):
    """The lesson’s cards to tick. `chosen` says that the note points to others now; `card_made` carries title and text,
    and is answered by `making`.
    """

    chosen = Signal()
    card_made = Signal(str, str)
    grown = Signal(object)

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, unwritten: UnwrittenTexts | None = None
    ) -> None:
        super().__init__(parent)
        self._cards: tuple[tuple[CardId, str], ...] = ()
        self._evidence: tuple[CardId, ...] = ()
        self._is_showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.ticks = TickRows(appearance, self)
        self.ticks.toggled.connect(self._on_toggled)
        column.addWidget(self.ticks)
        self.making = CardMaking(_("Make a card here"), unwritten or UnwrittenTexts(self), appearance, self)
        self.making.made.connect(self.card_made)
        self.making.grown.connect(self.grown)
        self.make = self.making.button
        column.addWidget(self.making)

    @property
    def maker(self) -> CardMaker | None:
        """The fields of a card that is made here; None before somebody began one."""
        return self.making.maker

    @property
    def evidence(self) -> tuple[CardId, ...]:
        """The cards that are ticked; those the lesson has no card for stay named."""
        return self._evidence

    def show_evidence(self, evidence: Sequence[CardId], cards: Sequence[Card]) -> None:
        """Show the lesson’s cards, with those ticked that the note points to."""
        titled = tuple((card.id, card.title) for card in cards)
        self._evidence = tuple(evidence)
        if titled != self._cards:
            self._cards = titled
            self.ticks.show_count(len(titled))
            for row, (card, title) in zip(self.ticks.rows, titled, strict=True):
                row.setObjectName(card)
                row.show_text(title)
        self._is_showing = True
        for row in self.ticks.rows:
            row.setChecked(row.objectName() in self._evidence)
        self._is_showing = False

    def _on_toggled(self) -> None:
        if self._is_showing:
            return
        ticked = {CardId(row.objectName()) for row in self.ticks.rows if row.isChecked()}
        known = {card for card, _title in self._cards}
        kept = [card for card in self._evidence if card in ticked or card not in known]
        self._evidence = (*kept, *(card for card, _title in self._cards if card in ticked and card not in kept))
        self.chosen.emit()
