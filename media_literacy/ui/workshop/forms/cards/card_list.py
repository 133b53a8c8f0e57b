"""The cards of evidence in the form for what comes after the article."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.row_stack import RowStack
from media_literacy.ui.workshop.forms.cards.card_editor import CardEditor
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.pending_input import PendingKind


class CardList(SyncedGroup, RowStack[CardEditor]):
    """An editor for each card. `card_changed` carries id, title and text, `card_moved` the id and a step, and
    `card_removed` the id.
    """

    card_changed = Signal(str, str, str)
    card_moved = Signal(str, int)
    card_removed = Signal(str)

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, spacing=8)
        self._context = context
        self._ids: tuple[CardId, ...] = ()

    def show_cards(self, cards: Sequence[tuple[CardId, str, str]]) -> None:
        """Follow the cards: by their ids, or, where a title changed and the id with it, by their places."""
        ids = tuple(card for card, _title, _text in cards)
        keeps_places = len(ids) == len(self._ids)
        old = dict(zip(self._ids, self.rows, strict=True))
        self.show_count(len(cards))
        for editor, (card, title, text) in zip(self.rows, cards, strict=True):
            if keeps_places or old.get(card) is editor:
                editor.set_from_model((title, text))
            else:
                editor.reset((title, text))
            editor.restore_pending(self._context.pending.find(PendingKind.CARD, card))
        self._ids = ids
        self._show_places()

    def open_card(self, card: CardId | None) -> CardEditor | None:
        """Unfold the editor of a card; None where it is not there."""
        if card not in self._ids:
            return None
        editor = self.rows[self._ids.index(card)]
        editor.open()
        return editor

    def make_row(self) -> CardEditor:
        """A card, closed."""
        editor = CardEditor(self.appearance, self)
        editor.changed.connect(self._on_changed)
        editor.moved.connect(self._on_moved)
        editor.removed.connect(self._on_removed)
        for field in editor.synced_parts():
            self._context.watch(field)
        return editor

    def synced_parts(self) -> list[CardEditor]:
        """A card each."""
        return self.rows

    def _on_changed(self) -> None:
        at = self.index_of(self.sender())
        title, text = self.rows[at].commit()
        self.card_changed.emit(self._ids[at], title, text)

    def _on_moved(self, step: int) -> None:
        """The editors change places at once, so that what is open and has the focus moves along with its card."""
        here = self.index_of(self.sender())
        there = here + step
        self.flush()
        card, editor = self._ids[here], self.rows[here]
        ids = [*self._ids]
        ids[here], ids[there] = ids[there], ids[here]
        self.rows[here], self.rows[there] = self.rows[there], editor
        self._ids = tuple(ids)
        self.column.removeWidget(editor)
        self.column.insertWidget(there, editor)
        self._show_places()
        editor.focus_move(step)
        self.card_moved.emit(card, step)

    def _show_places(self) -> None:
        for number, editor in enumerate(self.rows, 1):
            editor.show_place(number, len(self.rows))

    def _on_removed(self) -> None:
        self.card_removed.emit(self._ids[self.index_of(self.sender())])
