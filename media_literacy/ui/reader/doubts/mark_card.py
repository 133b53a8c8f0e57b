"""In Investigate: why a marked sentence is doubted, and how sure the reader is."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.engine.attempts.attempt import MarkQuestions
from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.attempts.own_words import LONGEST_OWN_WORDS
from media_literacy.engine.wording.outcome_wording import confidence_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.doubts.reason_list import OWN_WORDS, ReasonList
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.radio_group import RadioGroup
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel

_REASONS_HEIGHT = 250.0
"""Of the list at 100 %, where it is not known yet how high the window is."""
_PART_OF_THE_WINDOW = 0.4
_AROUND = 16
"""Px that stay free over and under a card that is as high as the window."""
_TYPING_PAUSE = 600


class MarkCard(QFrame):
    """The list of reasons, a line for own words, and how sure.

    `reason_chosen` carries the sentence and a kind's id, `own_words_written` the sentence and a text.
    """

    reason_chosen = Signal(str, str)
    own_words_written = Signal(str, str)
    confidence_chosen = Signal(int)
    resized = Signal()
    """It takes more room, or less, than before."""
    own_words_opened = Signal()

    def __init__(
        self, catalogue: Catalogue, language: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sentence: SentenceId | None = None
        self._mark = Mark()
        self.setProperty("variant", "paper")
        self._title = PlainLabel("", self, variant="strong")
        self._reason_question = PlainLabel(_("What is wrong with this sentence?"), self, variant="small", wraps=True)
        self.reasons = ReasonList(catalogue, language, appearance, self)
        self.reasons.reason_chosen.connect(self._on_reason)
        self.reasons.height_changed.connect(self._on_height_changed)
        self.own_words = LineField(self)
        self.own_words.setMaxLength(LONGEST_OWN_WORDS)
        self.own_words.setPlaceholderText(_("What is wrong, in your words"))
        self.own_words.setAccessibleName(_("What is wrong, in your words"))
        self.own_words.hide()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._typing.timeout.connect(self._write_own_words)
        self.own_words.textEdited.connect(self._on_typed)
        self.own_words.editingFinished.connect(self._write_own_words)
        self.own_words.returnPressed.connect(self._on_entered)
        how_sure = _("How sure are you?")
        self._how_sure = PlainLabel(how_sure, self, variant="small", wraps=True)
        self.levels = RadioGroup(how_sure, confidence_words(), self)
        self.levels.chosen.connect(self.confidence_chosen)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        parts = (self._title, self._reason_question, self.reasons, self.own_words, self._how_sure, self.levels)
        for part in parts:
            column.addWidget(part)
        self.use_room(0, 0)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab can stop at, in its order."""
        return [self.reasons, self.own_words, *self.levels.radios]

    def show_questions(self, questions: MarkQuestions) -> None:
        """Ask no more than this."""
        for part in (self._reason_question, self.reasons):
            part.setVisible(questions.reason)
        for part in (self._how_sure, self.levels):
            part.setVisible(questions.confidence)

    def show_mark(self, sentence: Sentence, mark: Mark) -> None:
        """Show what was said of a sentence so far."""
        if sentence.id != self._sentence:
            self._write_own_words()
            self._sentence, self._mark = sentence.id, mark
            self.own_words.setText(mark.own_words)
            self.own_words.setVisible(bool(mark.own_words))
        self._mark = mark
        is_in_own_words = not self.own_words.isHidden() and mark.reason is None
        if not is_in_own_words:
            self.own_words.clear()
            self.own_words.hide()
        self._title.setText(_("You doubt sentence {number}").format(number=sentence.number))
        self.reasons.show_reason(OWN_WORDS if is_in_own_words else mark.reason or "")
        self.levels.show_chosen(mark.confidence)

    def leave(self) -> None:
        """Show no sentence any more."""
        self._write_own_words()
        self._sentence = None

    def use_room(self, window_height: int, width: float) -> None:
        """Keep the list to a part of the window, so that the whole card can be seen, which is to be so wide."""
        wanted = most = self._appearance.scale.px(_REASONS_HEIGHT)
        if window_height:
            beside = self.heightForWidth(round(width)) - self.reasons.height()
            wanted, most = window_height * _PART_OF_THE_WINDOW, window_height - beside - _AROUND
        self.reasons.use_height(round(wanted), round(most))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.reasons.apply_appearance(appearance)

    def _on_reason(self, reason: str) -> None:
        if self._sentence is None:
            return
        if reason != OWN_WORDS:
            self._typing.stop()
            self.reason_chosen.emit(self._sentence, reason)
            return
        if self.own_words.isHidden():
            self.own_words.show()
            self.reason_chosen.emit(self._sentence, "")
            self.reasons.show_reason(OWN_WORDS)
            self._on_height_changed()
            self.own_words_opened.emit()
        self.own_words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_height_changed(self) -> None:
        self._column.invalidate()  # or the height is asked for before the change counts
        self.resized.emit()

    def _on_entered(self) -> None:
        announce(self.own_words, _("Noted. Tab leads to how sure you are."))

    def _on_typed(self) -> None:
        self._typing.start()

    def _write_own_words(self) -> None:
        """Tell what was typed, also where the reader is at another sentence by now."""
        self._typing.stop()
        if self._sentence is not None and not self.own_words.isHidden():
            self.own_words_written.emit(self._sentence, self.own_words.text())
