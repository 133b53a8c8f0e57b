"""The fix-it step in the margin: the ways to it, what is kept of it, and what follows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.attempts.own_fix import awaits_own_fix
from media_literacy.engine.attempts.own_notes import bounded_own_note
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.own_notes.margin_writing import MarginWriting
from media_literacy.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from media_literacy.ui.reader.fix_it.fix_editor import FixEditor


class FixIt(MarginWriting):
    """What is written is kept once for each sentence; then its author's words may be seen."""

    def __init__(
        self,
        attempt: Attempt,
        desk: Desk,
        record: Callable[[tuple[Event, ...]], None],
        appearance: Appearance,
        page: QWidget,
        *,
        is_enabled: bool,
    ) -> None:
        super().__init__(attempt, desk, record, appearance, page)
        self.is_enabled = is_enabled
        self._editor: FixEditor | None = None

    @property
    def editor(self) -> QWidget | None:
        """What a sentence is changed in."""
        return self._editor

    def begin_chosen(self) -> None:
        """Change the chosen sentence, where that is asked."""
        if self._desk.article.chosen is not None:
            self.begin(self._desk.article.chosen)

    def begin(self, sentence: str) -> None:
        """Change a sentence until it would hold."""
        found = self._attempt.lesson.sentence(SentenceId(sentence))
        if not self.is_enabled or found.id == self._edited or not awaits_own_fix(found, self._attempt.state):
            return
        self.write_pending()
        self._desk.article.choose(found.id)
        self._edited = found.id
        if self._editor is None:
            from media_literacy.ui.reader.fix_it.fix_editor import FixEditor

            self._editor = FixEditor(self._appearance, self._desk.sheet)
            self._editor.hide()
            self._editor.done.connect(self.close)
            self._editor.dismissed.connect(self._on_dismissed)
        self._show_editor()
        self._desk.reveal(found.id)
        self._editor.begin_sentence(found)
        self._desk.ensureWidgetVisible(self._editor, 0, 12)

    def show_authors(self, sentence: str) -> None:
        """See the author's words without writing any."""
        self._settle(SentenceId(sentence), "")

    def close(self) -> bool:
        """Keep what was written, with the keyboard back at the sentence; False if nothing is being written.

        A sentence that nobody changed is an answer, too: its author's words are seen.
        """
        if self._edited is None or self._editor is None:
            return False
        self._settle(self._edited, self._editor.field.toPlainText())
        return True

    def end_writing(self) -> None:
        """Somebody went to another sentence."""
        self.write_pending()

    def write_pending(self) -> None:
        """Keep a sentence that somebody has changed and not left yet; one that is as it was stays to be asked."""
        sentence, editor = self._edited, self._editor
        if sentence is None or editor is None:
            return
        self._edited = None
        self._show_editor()
        if self._own_words(sentence, editor.field.toPlainText()):
            self._keep(sentence, editor.field.toPlainText())

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        if self._editor is not None:
            self._editor.apply_appearance(appearance)
            self._show_editor()

    def _settle(self, sentence: SentenceId, text: str) -> None:
        self._edited = None
        self._show_editor()
        self._keep(sentence, text)
        self._desk.article.choose(sentence, take_focus=True)

    def _keep(self, sentence: SentenceId, text: str) -> None:
        self._tell(sentence, self._attempt.write_own_fix(sentence, self._own_words(sentence, text)))

    def _own_words(self, sentence: SentenceId, text: str) -> str:
        """What somebody wrote; empty where the sentence is as it was."""
        found, written = self._attempt.lesson.sentence(sentence), bounded_own_note(text)
        return "" if written == bounded_own_note(found.text) else written

    def _on_dismissed(self) -> None:
        if self._edited is not None:
            self.show_authors(self._edited)

    def _show_editor(self) -> None:
        if self._editor is not None:
            self._desk.show_widgets("fix it", {} if self._edited is None else {self._edited: self._editor})
