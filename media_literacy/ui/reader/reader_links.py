"""Where the links of the article, of notes, hints and cards lead, and the way back from a sentence to where one was."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.reader.notes.note_content import AUTHORS_FIX, OWN_FIX, TAKE_BACK

MOST_KEPT = 50


class ReaderLinks(QObject):
    """Says by signals what a link asks for. `here` is asked for the sentence that the reader is at."""

    sentence_wanted = Signal(str)
    evidence_wanted = Signal(str)
    address_wanted = Signal(str)
    take_back_wanted = Signal()
    own_fix_wanted = Signal(str)
    authors_fix_wanted = Signal(str)

    def __init__(self, lesson: Lesson, here: Callable[[], SentenceId | None], page: QWidget) -> None:
        super().__init__(page)
        self._sentences = {sentence.id for sentence in lesson.article.sentences}
        self._here = here
        self._left_behind: list[SentenceId] = []
        keys.add_shortcut(keys.WAY_BACK, self.go_back, page, is_inside=True)

    def open(self, address: str) -> None:
        """Go to a sentence, open a card, take a mark back, ask for a fix or for an address."""
        name = SentenceId(address.removeprefix("#"))
        if address == TAKE_BACK:
            self.take_back_wanted.emit()
        elif address.startswith(OWN_FIX):
            self.own_fix_wanted.emit(address.removeprefix(OWN_FIX))
        elif address.startswith(AUTHORS_FIX):
            self.authors_fix_wanted.emit(address.removeprefix(AUTHORS_FIX))
        elif address.startswith("card:"):
            self.evidence_wanted.emit(address.removeprefix("card:"))
        elif not address.startswith("#"):
            self.address_wanted.emit(address)
        elif name not in self._sentences:
            self.evidence_wanted.emit(name)
        else:
            here = self._here()
            if here is not None and here != name:
                self._left_behind = [*self._left_behind[1 - MOST_KEPT :], here]
            self.sentence_wanted.emit(name)

    def go_back(self) -> None:
        """Go to where the last link to a sentence was followed."""
        if self._left_behind:
            self.sentence_wanted.emit(self._left_behind.pop())
