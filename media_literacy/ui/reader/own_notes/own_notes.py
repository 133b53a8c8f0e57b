"""Own notes in the margin: which sentence has one, which one is being written, and the ways to it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.own_notes.margin_writing import MarginWriting
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce

if TYPE_CHECKING:
    from media_literacy.ui.reader.own_notes.own_note_card import OwnNoteCard, OwnNoteEditor


class OwnNotes(MarginWriting):
    """A card for each note, and an editor for the one that is being written."""

    def __init__(
        self,
        attempt: Attempt,
        desk: Desk,
        record: Callable[[tuple[Event, ...]], None],
        appearance: Appearance,
        page: QWidget,
    ) -> None:
        super().__init__(attempt, desk, record, appearance, page)
        self._cards: dict[SentenceId, OwnNoteCard] = {}
        self._editor: OwnNoteEditor | None = None
        desk.article.offer_own_notes()
        desk.article.own_note_requested.connect(self.edit)
        if attempt.state.own_notes:
            self._show_cards()

    @property
    def editor(self) -> QWidget | None:
        """What a note is written in."""
        return self._editor

    def edit(self, sentence: str) -> None:
        """Write beside a sentence, or go on with what stands there."""
        if sentence != self._edited:
            self._end()
        self._desk.article.choose(SentenceId(sentence))
        self._edited = SentenceId(sentence)
        if self._editor is None:
            from media_literacy.ui.reader.own_notes.own_note_card import OwnNoteEditor

            self._editor = OwnNoteEditor(self._appearance, self._desk.sheet)
            self._editor.hide()
            self._editor.field.written.connect(self._on_written)
            self._editor.done.connect(self.close)
            self._editor.dismissed.connect(self._on_removed)
        number = self._attempt.lesson.sentence(self._edited).number
        self._editor.name_sentence(number)
        self._show_cards()
        self._desk.reveal(self._edited)
        self._editor.begin(self._attempt.state.own_notes.get(self._edited, ""))
        self._desk.ensureWidgetVisible(self._editor, 0, 12)

    def edit_chosen(self) -> None:
        """Write beside the chosen sentence; the first one where none is chosen."""
        chosen = self._desk.article.chosen or next(
            (sentence.id for sentence in self._attempt.lesson.article.sentences), None
        )
        if chosen is not None:
            self.edit(chosen)

    def close(self) -> bool:
        """End writing, with the keyboard back at the sentence; False if nothing was written."""
        if self._edited is None:
            return False
        self._end()
        self._show_cards()
        self._desk.article.take_focus()
        return True

    def write_pending(self) -> None:
        """Keep what was typed since the last pause."""
        if self._editor is not None and self._edited is not None:
            self._editor.field.write()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        for card in self._cards.values():
            card.apply_appearance(appearance)
        if self._editor is not None:
            self._editor.apply_appearance(appearance)
        if self._cards or self._edited is not None:
            self._show_cards()

    def end_writing(self) -> None:
        """Somebody went to another sentence."""
        self._end()
        self._show_cards()

    def _end(self) -> None:
        self.write_pending()
        self._edited = None

    def _on_written(self, text: str) -> None:
        if self._edited is not None:
            self._tell(self._edited, self._attempt.write_own_note(self._edited, text))

    def _on_removed(self) -> None:
        assert self._editor is not None
        self._editor.field.show_text("")
        self.close()
        announce(self._page, _("Your note is removed."))

    def _show_cards(self) -> None:
        """Have a card for each note that is not being written, and the editor for the one that is."""
        notes = self._attempt.state.own_notes
        for sentence in [sentence for sentence in self._cards if sentence not in notes]:
            card = self._cards.pop(sentence)
            card.hide()
            card.deleteLater()
        shown: dict[SentenceId, QWidget] = {}
        for sentence, text in notes.items():
            card = self._cards.get(sentence)
            if card is None:
                from media_literacy.ui.reader.own_notes.own_note_card import OwnNoteCard

                card = self._cards[sentence] = OwnNoteCard(sentence, self._appearance, self._desk.sheet)
                card.edit_requested.connect(self.edit)
            card.show_text(text, self._attempt.lesson.sentence(sentence).number)
            shown[sentence] = card
        if self._edited is not None and self._editor is not None:
            shown[self._edited] = self._editor
        self._desk.show_widgets("own note", shown)
