"""What a learner says about a mark in Investigate: the reason and how sure, on a card beside the sentence."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempt import Attempt
from media_literacy.engine.events import Event
from media_literacy.lesson.model import KindId, Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.desk.desk_view import Desk

if TYPE_CHECKING:
    from media_literacy.ui.reader.mark_card import MarkCard


PREPARE_AFTER = 500
"""Milliseconds after which the card is made, if nobody has marked before: the page is painted, and nobody waits."""


class Marking(QObject):
    """Tells the attempt what the card says, and `record` the events."""

    changed = Signal(str)
    """The sentence whose mark says something else now."""

    def __init__(
        self,
        attempt: Attempt,
        catalogue: Catalogue,
        desk: Desk,
        record: Callable[[tuple[Event, ...]], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._attempt, self._catalogue, self._desk, self._record = attempt, catalogue, desk, record
        self._card: MarkCard | None = None
        self._prepare = QTimer(self, singleShot=True, interval=PREPARE_AFTER)
        self._prepare.timeout.connect(self._make_card)
        if attempt.mode is Mode.INVESTIGATE and not attempt.state.is_revealed:
            self._prepare.start()

    def show_card(self, sentence: SentenceId) -> None:
        """Show the card of a marked sentence; for another one, or after the reveal, none."""
        state = self._attempt.state
        mark = state.marks.get(sentence)
        if mark is None or state.is_revealed or state.mode is not Mode.INVESTIGATE:
            if self._card is not None and not self._card.isHidden():
                self._desk.show_card(None)
            return
        card = self._make_card()
        card.show_mark(self._attempt.lesson.sentence(sentence), mark)
        self._desk.show_card(card)

    def choose_confidence(self, level: int) -> None:
        """Be so sure of the chosen sentence's mark; nothing happens if it has none."""
        chosen = self._desk.article.chosen
        if chosen is not None and chosen in self._attempt.state.marks:
            self._record(self._attempt.set_confidence(chosen, level))
            self.changed.emit(chosen)

    def open_reasons(self) -> None:
        """Open the list of reasons, if there is a card."""
        if self._card is not None and self._card.isVisible():
            self._card.reasons.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._card.reasons.showPopup()

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is on the card."""
        return self._card is not None and self._card.isAncestorOf(widget)

    def _make_card(self) -> "MarkCard":
        if self._card is None:
            from media_literacy.ui.reader.mark_card import MarkCard

            self._card = MarkCard(self._catalogue, self._attempt.lesson.front.language, self._desk.sheet)
            self._card.hide()
            self._card.reason_chosen.connect(self._on_reason_chosen)
            self._card.confidence_chosen.connect(self.choose_confidence)
        return self._card

    def _on_reason_chosen(self, kind: str) -> None:
        chosen = self._desk.article.chosen
        if chosen is not None:
            self._record(self._attempt.set_reason(chosen, KindId(kind) if kind else None))
            self.changed.emit(chosen)
            self._desk.article.take_focus()
