"""What a learner says about a mark in Investigate: on a card at the chosen sentence, as notes beside the others."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import Aid, KindId, Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.deferred_notes import DeferredNotes
from media_literacy.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from media_literacy.ui.reader.doubts.mark_card import MarkCard
    from media_literacy.ui.reader.doubts.marks_panel import MarksPanel


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
        open_sentence: Callable[[str], None],
        appearance: Appearance,
        page: QWidget,
        aids: frozenset[Aid],
    ) -> None:
        super().__init__(page)
        self._attempt, self._catalogue, self._desk, self._record = attempt, catalogue, desk, record
        self._appearance = appearance
        self._card: MarkCard | None = None
        self._sentence: SentenceId | None = None
        self._shows_digits = True
        self._prepare = QTimer(self, singleShot=True, interval=PREPARE_AFTER)
        self._prepare.timeout.connect(self._make_card)
        self._panel: MarksPanel | None = None
        if self._lists_marks:
            self._panel = _make_panel(attempt, catalogue, open_sentence, appearance, page, Aid.PREDICTION in aids)
            self._panel.predicted.connect(self._on_predicted)
            self._panel.closed.connect(desk.take_focus)
            self._prepare.start()
            desk.viewport().installEventFilter(self)

    @property
    def is_asking(self) -> bool:
        """Whether marks are explained now: in Investigate, before the reveal."""
        return self._attempt.asks_about_marks

    @property
    def _lists_marks(self) -> bool:
        return self._attempt.mode is Mode.INVESTIGATE and not self._attempt.state.is_revealed

    @property
    def panel(self) -> "MarksPanel | None":
        """The list of all marks; None where marks are not explained."""
        return self._panel

    @property
    def count(self) -> int:
        """How many sentences are marked, where there is a list of them."""
        return len(self._attempt.state.marks) if self._lists_marks else 0

    def begin_second_look(self) -> None:
        """Show all marks, with what they lack."""
        if self._panel is not None:
            self._panel.open_panel(is_second_look=True)

    def close_panel(self) -> bool:
        """Put the list of marks away; False if it does not show."""
        return self._panel is not None and self._panel.close_panel()

    def refresh_panel(self) -> None:
        """List the marks as they are now, in the room there is."""
        if self._panel is not None:
            self._panel.refresh()

    def toggle_panel(self) -> None:
        """Show all marks, or put them away."""
        if self._panel is not None and not self._panel.close_panel():
            self._panel.open_panel(is_second_look=self._attempt.state.took_second_look)

    def show_card(self, sentence: SentenceId | None, notes: DeferredNotes) -> bool:
        """Show the card of a marked sentence; for another one, or after the reveal, none.

        Whether a card came or went; the notes are shown with it then, but for that of the sentence with the card.
        """
        had_card = self._sentence is not None
        mark = self._attempt.state.marks.get(sentence) if sentence is not None else None
        if sentence is None or mark is None or not self.is_asking:
            self._sentence = None
            if self._card is not None and had_card:
                self._card.leave()
                self._desk.show_card(None, notes)
            return had_card
        self._sentence = sentence
        card = self._make_card()
        card.show_questions(self._attempt.mark_questions)
        card.show_mark(self._attempt.lesson.sentence(sentence), mark)
        self._fit(card, self._desk.viewport().height())
        self._desk.show_card(card, self.without_card(notes))
        return True

    def without_card(self, notes: DeferredNotes) -> DeferredNotes:
        """The notes but for that of the sentence which has the card."""
        return notes.without(self._sentence) if self._sentence in notes else notes

    def choose_confidence(self, level: int) -> None:
        """Be so sure of the chosen sentence's mark; nothing happens if it has none."""
        chosen = self._desk.article.chosen
        if chosen is not None and chosen in self._attempt.state.marks:
            self._record(self._attempt.set_confidence(chosen, level))
            self.changed.emit(chosen)

    def open_reasons(self) -> None:
        """Go to the list of reasons, if the chosen sentence has a card, or had one that was put away."""
        chosen = self._desk.article.chosen
        if self._sentence is None and chosen is not None and chosen in self._attempt.state.marks:
            self.changed.emit(chosen)
            self._make_card().show()  # now, so that the keyboard can go there
        if self._card is not None and self._card.isVisible():
            self._card.reasons.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._desk.ensureWidgetVisible(self._card.reasons, 0, 12)

    def use_single_letters(self, are_used: bool) -> None:
        """Say on the card which digits choose, or not."""
        self._shows_digits = are_used
        if self._card is not None:
            self._card.levels.show_digits(are_used)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        if self._card is not None:
            self._card.apply_appearance(appearance)
            self._fit(self._card, self._desk.viewport().height())
        if self._panel is not None:
            self._panel.apply_appearance(appearance)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More or less of the desk is seen, by the window or what stands above: the card fits before it is arranged."""
        if isinstance(event, QResizeEvent) and watched is self._desk.viewport() and self._card is not None:
            self._fit(self._card, event.size().height())
        return super().eventFilter(watched, event)

    def _fit(self, card: "MarkCard", height: int) -> None:
        card.use_room(height, self._desk.sheet.geometry_of_desk.notes_width)

    def _make_card(self) -> "MarkCard":
        if self._card is None:
            from media_literacy.ui.reader.doubts.mark_card import MarkCard

            language = self._attempt.lesson.front.language
            self._card = MarkCard(self._catalogue, language, self._appearance, self._desk.sheet)
            self._card.hide()
            self._card.levels.show_digits(self._shows_digits)
            self._card.reason_chosen.connect(self._on_reason_chosen)
            self._card.own_words_written.connect(self._on_own_words_written)
            self._card.confidence_chosen.connect(self.choose_confidence)
            self._card.resized.connect(self._on_resized)
            self._card.own_words_opened.connect(self._on_own_words_opened)
        return self._card

    def _on_reason_chosen(self, sentence: str, kind: str) -> None:
        self._keep(SentenceId(sentence), self._attempt.set_reason(SentenceId(sentence), KindId(kind) if kind else None))

    def _on_own_words_written(self, sentence: str, text: str) -> None:
        self._keep(SentenceId(sentence), self._attempt.set_own_words(SentenceId(sentence), text))

    def _on_predicted(self, marks: int) -> None:
        """Pressed once more, what was said is taken back."""
        self._record(self._attempt.predict(None if marks == self._attempt.state.prediction else marks))
        self.refresh_panel()

    def _keep(self, sentence: SentenceId, events: tuple[Event, ...]) -> None:
        if events:
            self._record(events)
            self.changed.emit(sentence)

    def _on_resized(self) -> None:
        if self._card is not None and self._sentence is not None:
            self._desk.show_widgets("card", {self._sentence: self._card})

    def _on_own_words_opened(self) -> None:
        if self._card is not None:
            for part in (self._card.levels, self._card.own_words):
                self._desk.ensureWidgetVisible(part, 0, 12)


def _make_panel(
    attempt: Attempt,
    catalogue: Catalogue,
    open_sentence: Callable[[str], None],
    appearance: Appearance,
    page: QWidget,
    asks_prediction: bool,
) -> "MarksPanel":
    from media_literacy.ui.reader.doubts.marks_panel import MarksPanel

    return MarksPanel(attempt, catalogue, open_sentence, appearance, page, asks_prediction=asks_prediction)
