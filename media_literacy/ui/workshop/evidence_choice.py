"""The cards that a note points to, and a card made on the spot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card, CardId
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.flowing import FlowRow
from media_literacy.ui.widgets.tick_row import TickRow
from media_literacy.ui.workshop.field import Field
from media_literacy.ui.workshop.help_texts import card_help
from media_literacy.ui.workshop.live_text import LiveText
from media_literacy.ui.workshop.wrap_button import WrapButton


class CardMaker(QWidget):
    """Title and text of a card to be; `made` carries both."""

    made = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        help = card_help()
        self.title = LiveText("", look, self, is_one_line=True)
        self.text = LiveText("", look, self, lines=3)
        for key, field in (("title", self.title), ("text", self.text)):
            frame = Field(help[key], look, self)
            frame.add(field)
            column.addWidget(frame)
        self.title.typed.connect(self._on_typed)
        self.title.entered.connect(self.text.setFocus)
        holder = QWidget(self)
        row = FlowRow(holder, 8)
        self.make = Button(_("Make it"), holder, look="main")
        self.make.clicked.connect(self._on_make)
        self.cancel = Button(_("Cancel"), holder)
        self.cancel.clicked.connect(self._on_cancel)
        row.addWidget(self.make)
        row.addWidget(self.cancel)
        column.addWidget(holder)
        self._on_typed()

    def begin(self) -> None:
        """Start an empty card."""
        self.title.begin("")
        self.text.begin("")
        self._on_typed()
        self.show()
        self.title.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        self.make.setEnabled(bool(self.title.text.strip()))

    def _on_make(self) -> None:
        self.made.emit(" ".join(self.title.text.split()), self.text.text.strip())

    def _on_cancel(self) -> None:
        self.left.emit()


class EvidenceChoice(QWidget):
    """The lesson’s cards to tick. `chosen` says that the note points to others now; `card_made` carries title and text.

    A card that was made here is ticked as soon as the lesson has it.
    """

    chosen = Signal()
    card_made = Signal(str, str)
    grown = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: tuple[tuple[CardId, str], ...] = ()
        self._evidence: tuple[CardId, ...] = ()
        self._awaited = ""
        self._is_showing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[TickRow] = []
        self.make = WrapButton(_("Make a card here"), look, self, kind="link")
        self.make.clicked.connect(self._on_make_clicked)
        self._column.addWidget(self.make)
        self.maker: CardMaker | None = None

    @property
    def evidence(self) -> tuple[CardId, ...]:
        """The cards that are ticked; those the lesson has no card for stay named."""
        return self._evidence

    def show_look(self, look: Look) -> None:
        """Remember the look for rows to come."""
        self._look = look

    def show_evidence(self, evidence: Sequence[CardId], cards: Sequence[Card]) -> None:
        """Show the lesson’s cards, with those ticked that the note points to."""
        known = {card for card, _title in self._cards}
        titled = tuple((card.id, card.title) for card in cards)
        self._evidence = tuple(evidence)
        if titled != self._cards:
            self._cards = titled
            self._lay_rows()
        self._is_showing = True
        for row in self.rows:
            row.setChecked(row.objectName() in self._evidence)
        self._is_showing = False
        new = next((card for card, title in titled if title == self._awaited and card not in known), None)
        if self._awaited and new is not None:
            self._awaited = ""
            if new not in self._evidence:
                next(row for row in self.rows if row.objectName() == new).setChecked(True)

    def _lay_rows(self) -> None:
        while len(self.rows) > len(self._cards):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self._cards):
            row = TickRow("", self._look, self)
            row.toggled.connect(self._on_toggled)
            self._column.insertWidget(len(self.rows), row)
            row.show()
            self.rows.append(row)
        for row, (card, title) in zip(self.rows, self._cards, strict=True):
            row.setObjectName(card)
            row.show_text(title)

    def _on_toggled(self) -> None:
        if self._is_showing:
            return
        ticked = {CardId(row.objectName()) for row in self.rows if row.isChecked()}
        known = {card for card, _title in self._cards}
        kept = [one for one in self._evidence if one in ticked or one not in known]
        self._evidence = (*kept, *(card for card, _title in self._cards if card in ticked and card not in kept))
        self.chosen.emit()

    def _on_make_clicked(self) -> None:
        if self.maker is None:
            self.maker = CardMaker(self._look, self)
            self.maker.made.connect(self._on_made)
            self.maker.left.connect(self._on_left)
            self._column.addWidget(self.maker)
            self.grown.emit(self.maker.title)
            self.grown.emit(self.maker.text)
        self.make.hide()
        self.maker.begin()

    def _on_made(self, title: str, text: str) -> None:
        self._awaited = title
        self._on_left()
        self.card_made.emit(title, text)

    def _on_left(self) -> None:
        assert self.maker is not None
        self.make.show()
        self.make.setFocus(Qt.FocusReason.TabFocusReason)
        self.maker.hide()
