"""The last mark of a Guided lesson, or what was judged last item by item, taken back while it can be."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event
from media_literacy.i18n import gettext as _
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.reader_display import ReaderDisplay


class TakingBack(QObject):
    """Tells the attempt, and `record` the events; `done` says that it was taken back."""

    done = Signal()

    def __init__(
        self,
        attempt: Attempt,
        record: Callable[[tuple[Event, ...]], None],
        display: ReaderDisplay,
        desk: Desk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._attempt, self._record, self._display, self._desk = attempt, record, display, desk

    def take_back(self) -> None:
        """Undo the last mark, if it still can be."""
        sentence = self._attempt.state.can_take_back
        events = self._attempt.take_back()
        if sentence is None or not events:
            return
        self._record(events)
        self._display.show_all()
        number = self._attempt.lesson.sentence(sentence).number
        said = _("Taken back. Sentence {number} is not counted.").format(number=number)
        self._desk.article.choose(sentence, take_focus=True, announcement=said)  # the page stays where it is
        self.done.emit()
