"""What is written beside a sentence in the margin: one sentence at a time, kept when somebody goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.theme.appearance import Appearance


class MarginWriting(QObject):
    """Tells the attempt what was written, and `record` the events; `changed` carries the sentence they are about."""

    changed = Signal(str)

    def __init__(
        self,
        attempt: Attempt,
        desk: Desk,
        record: Callable[[tuple[Event, ...]], None],
        appearance: Appearance,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._attempt, self._desk, self._record = attempt, desk, record
        self._appearance, self._page = appearance, page
        self._edited: SentenceId | None = None
        desk.article.sentence_chosen.connect(self._on_sentence_chosen)

    @property
    def editor(self) -> QWidget | None:
        """What is written in; None until somebody writes."""
        raise NotImplementedError

    def end_writing(self) -> None:
        """Keep what was written, since somebody went to another sentence."""
        raise NotImplementedError

    def has_focus(self) -> bool:
        """Whether somebody is writing just now."""
        return self.editor is not None and self.editor.isAncestorOf(self._page.focusWidget() or self._page)

    def _tell(self, sentence: SentenceId, events: tuple[Event, ...]) -> None:
        if events:
            self._record(events)
            self.changed.emit(sentence)

    def _on_sentence_chosen(self, sentence: str) -> None:
        if self._edited is not None and sentence != self._edited:
            self.end_writing()
