"""Reads the article aloud from where somebody is: what is read is the chosen sentence, and stays in view."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.reading_aloud import ReadingAloud, SpokenPassage
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.spoken_note import note_name
from media_literacy.ui.reader.read_aloud.passages import article_passages, note_to_read
from media_literacy.ui.reader.read_aloud.read_aloud_bar import ReadAloudBar
from media_literacy.ui.speech.voice import NoVoice, Voice
from media_literacy.ui.widgets.after_painting import PaintedTimer
from media_literacy.ui.window.window_actions import WindowActions

_FIND_AFTER = 300
"""Milliseconds from the painting of the page after which a voice is looked for: the system may take its time."""


class _State(Enum):
    SILENT = auto()
    READING = auto()
    PAUSED = auto()


class ReadAloud(QObject):
    """Has a voice read, sentence by sentence, each with the note that is open on it, until somebody stops it.

    Whoever goes to another sentence meanwhile hears that one. Who writes or chooses something beside the page is
    waited for. Where a screen reader may listen, the focus stays in the bar, or each sentence would be heard twice.
    """

    availability_changed = Signal(bool)
    """Whether there is a voice for this lesson."""
    changed = Signal(bool)
    """Whether it is reading now, or paused."""

    def __init__(
        self,
        attempt: Attempt,
        catalogue: Catalogue,
        desk: Desk,
        actions: WindowActions,
        page: QWidget,
        *,
        has_fix_it: bool = False,
    ) -> None:
        super().__init__(page)
        self._has_fix_it = has_fix_it
        self._attempt, self._catalogue, self._desk, self._actions, self._page = attempt, catalogue, desk, actions, page
        self.bar = ReadAloudBar(page)
        self._state = _State.SILENT
        self._reading: ReadingAloud | None = None
        self._voice: Voice | None = None
        self._paused_at: SentenceId | None = None
        self.is_moving_on = False
        """Whether it chooses the next sentence just now."""
        self._find_voice_soon = PaintedTimer(_FIND_AFTER, self)
        self._find_voice_soon.timeout.connect(self._on_painted)
        self._find_voice_soon.start()
        self.bar.pause_toggled.connect(self.toggle)
        self.bar.stepped.connect(self.step)
        self.bar.stop_requested.connect(self.stop)
        desk.article.sentence_chosen.connect(self._on_sentence_chosen)
        page.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether something is read, or paused."""
        return self._state is not _State.SILENT

    def toggle(self) -> None:
        """Begin to read, pause, or go on."""
        match self._state:
            case _State.SILENT:
                self._begin()
            case _State.READING:
                self._pause()
            case _State.PAUSED:
                self._return_to_article()
                self._resume()

    def step(self, by: int) -> None:
        """Read what comes next, or what was read before."""
        if self._reading is not None and self.is_on:
            self._return_to_article()
            self._read(self._reading.go_on() if by > 0 else self._reading.go_back())

    def stop(self) -> bool:
        """Be silent; False if nothing was read."""
        if not self.is_on:
            return False
        self._state = _State.SILENT
        if self._voice is not None:
            self._voice.stop()
        had_focus = self.bar.isAncestorOf(self._page.focusWidget() or self._page)
        self.bar.hide()
        if had_focus and self._page.isVisible():
            self._desk.take_focus()
        self.changed.emit(False)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is read once another page is shown; a window that is put away may go on."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.stop()
        return super().eventFilter(watched, event)

    def _take_voice(self) -> bool:
        """Have the voice that is there now, for one that gave up is replaced; False and a word of why if none is."""
        voice = self._find_voice()
        if isinstance(voice, NoVoice):
            self._actions.report_done(_("Nothing can be read aloud here. {reason}").format(reason=voice.words))
            return False
        if voice is not self._voice:
            self._voice = voice
            voice.finished.connect(self._on_finished)
            voice.failed.connect(self._on_failed)
        return True

    def _find_voice(self) -> Voice | NoVoice:
        return self._actions.find_voice(self._attempt.lesson.front.language)

    def _begin(self) -> None:
        if not self._take_voice():
            return
        article = article_passages(self._attempt.lesson, self._desk.article.label)
        self._reading = ReadingAloud(article, self._open_note)
        passage = self._reading.begin(self._desk.reading.place()[0] or None)
        if passage is not None:
            self._state = _State.READING
            self.changed.emit(True)
            if self.bar.is_low:
                self._desk.end_start()
            self._read(passage)
            if QAccessible.isActive():
                self.bar.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pause(self, reason: str = "") -> None:
        self._state = _State.PAUSED
        self._paused_at = self._desk.article.chosen
        if self._voice is not None:
            self._voice.stop()
        self.bar.show_place(reason or _("Paused"), is_paused=True)

    def _resume(self) -> None:
        assert self._reading is not None
        if not self._take_voice():
            return
        chosen = self._desk.article.chosen
        went_on = chosen != self._paused_at
        self._read(self._reading.begin(chosen) if went_on else self._reading.passage)

    def _read(self, passage: SpokenPassage | None) -> None:
        if passage is None or self._voice is None:
            self.stop()
            return
        self._state = _State.READING
        self.bar.show_place(*self._place_of(passage), is_paused=False)
        if passage.sentence is not None:
            self._show(passage.sentence)
        self._voice.say(passage.text)

    def _show(self, sentence: SentenceId) -> None:
        article = self._desk.article
        self.is_moving_on = True
        article.choose(sentence, take_focus=article.control_of_chosen().hasFocus())
        self.is_moving_on = False
        self._desk.reveal(sentence)

    def _place_of(self, passage: SpokenPassage) -> tuple[str, str]:
        """Where the voice is, in words, and in fewer of them."""
        lesson = self._attempt.lesson
        if passage.sentence is None:
            return _("Reading aloud"), ""
        number, total = lesson.sentence(passage.sentence).number, len(lesson.article.sentences)
        if passage.is_note:
            return _("Reading aloud: note on sentence {number}").format(number=number), note_name(number)
        short = _("{number} of {total}").format(number=number, total=total)
        return _("Reading aloud: sentence {number} of {total}").format(number=number, total=total), short

    def _open_note(self, sentence: SentenceId) -> str:
        attempt, has_fix_it = self._attempt, self._has_fix_it
        return note_to_read(sentence, attempt.state, attempt.lesson, self._catalogue, has_fix_it=has_fix_it)

    @property
    def _is_somebody_busy(self) -> bool:
        """Whether moving on would take something away from under somebody's hands."""
        focus = self._page.focusWidget()
        if self._desk.isHidden() or isinstance(focus, QLineEdit):
            return True
        return focus is not self._desk.article and self._desk.sheet.is_in_margin(focus)

    def _return_to_article(self) -> None:
        """Whoever wants to hear on is done beside the page."""
        if self._is_somebody_busy and not self._desk.isHidden():
            self._desk.article.take_focus()

    def _on_painted(self) -> None:
        self.availability_changed.emit(not isinstance(self._find_voice(), NoVoice))

    def _on_finished(self) -> None:
        if self._state is not _State.READING or self._reading is None:
            return
        passage = self._reading.passage
        if passage is not None and passage.sentence is not None and not passage.is_note:
            self._desk.seen_sentences.hear(passage.sentence)
        following = self._reading.go_on()
        if following is not None and self._is_somebody_busy:
            self._pause()
        else:
            self._read(following)

    def _on_failed(self, reason: str) -> None:
        if self._state is _State.READING:
            self._pause(_("The voice stopped: {reason}").format(reason=reason))

    def _on_sentence_chosen(self, sentence: str) -> None:
        if self._state is _State.READING and not self.is_moving_on and self._reading is not None:
            passage = self._reading.passage
            if passage is None or passage.sentence != sentence:
                self._read(self._reading.begin(SentenceId(sentence)))
