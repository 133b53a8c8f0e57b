"""What a screen reader says when something happened in an attempt: what is new, and not the whole sentence again."""

from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.fact_board import fact_of
from media_literacy.engine.wording.fact_words import line_name
from media_literacy.engine.wording.outcome_wording import confidence_words, reason_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.keys.platform_keys import keys_in_words
from media_literacy.ui.reader.notes.spoken_note import link_purposes, note_in_words
from media_literacy.ui.reader.sentence_views import SentenceViews
from media_literacy.ui.widgets.labels.announcements import announce


class SpokenEvents(QObject):
    """Is handed the events, and announces them in words once the page shows them."""

    def __init__(self, attempt: Attempt, catalogue: Catalogue, views: SentenceViews, page: QWidget) -> None:
        super().__init__(page)
        self._attempt, self._catalogue, self._views, self._page = attempt, catalogue, views, page
        self._events: list[Event] = []
        self._shown = QTimer(self, singleShot=True, interval=0)
        self._shown.timeout.connect(self._on_shown)

    @cached_property
    def _purposes(self) -> dict[str, str]:
        return link_purposes(self._attempt.lesson)

    @property
    def opening_words(self) -> str:
        """What somebody is told who comes to an article in which nothing is marked yet."""
        state = self._attempt.state
        if state.marks or state.is_revealed:
            return ""
        if not self._attempt.takes_marks:
            return _("Arrows go from sentence to sentence.")
        if self._attempt.mode is Mode.ITEMS:
            return "" if state.has_read_all else _("Arrows go from sentence to sentence. Read it as a whole first.")
        return _("Arrows go from sentence to sentence. Space marks one that you doubt.")

    def hear(self, events: Iterable[Event]) -> None:
        """These happened."""
        self._events += events
        self._shown.start()

    def note_words(self, sentence: SentenceId | None) -> str:
        """What the note on a sentence says now; empty where none is open."""
        content = self._views.notes.get(sentence) if sentence is not None else None
        return note_in_words(content, self._purposes) if content is not None else ""

    def repeat_note(self, sentence: SentenceId | None) -> None:
        """Have the note on a sentence spoken again."""
        announce(self._page, self.note_words(sentence) or _("No explanation is open here."))

    def words(self, event: Event) -> str:
        """What is said of one event; nothing of those that something else tells."""
        match event.kind:
            case EventKind.MARKED if self._attempt.mode is Mode.INVESTIGATE and not any(self._attempt.mark_questions):
                return _("Marked suspicious.")
            case EventKind.MARKED if self._attempt.mode is Mode.INVESTIGATE:
                return _("Marked suspicious. Tab leads to the reason, and to how sure you are.")
            case EventKind.MARKED if self._attempt.mode is Mode.ITEMS:
                return _("Doubted.")
            case EventKind.SHOWN if self._attempt.mode is Mode.ITEMS:
                return _("Said to hold.")
            case EventKind.MARKED:
                return _("Marked.")
            case EventKind.UNMARKED:
                return _("The mark is taken away.")
            case EventKind.NOTE_OPENED:
                return self.note_words(event.sentences[0])
            case EventKind.NOTE_FOLDED if self._attempt.mode is Mode.ITEMS and not self._attempt.state.is_revealed:
                return ""  # the next sentence is heard
            case EventKind.NOTE_FOLDED:
                return _("Explanation folded.")
            case EventKind.REASON:
                return self._reason(event)
            case EventKind.CONFIDENCE:
                return _("{confidence}.").format(confidence=capitalised(confidence_words()[int(event.value)]))
            case EventKind.OWN_FIX:
                content = self._views.notes.get(event.sentences[0])
                return "\n".join(
                    text_of_runs(fix) for part in (content.parts if content else ()) for fix in part.fixes()
                )
            case EventKind.FACT:
                return _("Noted under {line}.").format(line=line_name(fact_of(event).line))
            case EventKind.FACT_REMOVED:
                return keys_in_words(_("Taken off the board. Ctrl+Z puts it back."))
            case EventKind.FACT_MOVED:
                return _("Moved.")
            case EventKind.PREDICTED:
                return self._prediction()
            case _:
                return ""

    def _prediction(self) -> str:
        prediction = self._attempt.state.prediction
        if prediction is None:
            return _("You leave open how many hold.")
        return ngettext("You expect {n} to hold.", "You expect {n} to hold.", prediction).format(n=prediction)

    def _reason(self, event: Event) -> str:
        mark = self._attempt.state.marks.get(event.sentences[0])
        if mark is not None and mark.own_words:
            return ""  # heard while it is typed
        reason = reason_words(mark, self._attempt.lesson, self._catalogue) if mark is not None else ""
        return _("Reason: {reason}.").format(reason=reason) if reason else _("No reason.")

    def _on_shown(self) -> None:
        events, self._events = self._events, []
        announce(self._page, " ".join(filter(None, map(self.words, events))))
