"""Going to a sentence and from note to note, and the line over the article about where one is."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import first_to_show, grade
from media_literacy.engine.wording.first_shown import first_shown_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.aids.reader_aids import ReaderAids
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.sentence_views import SentenceViews
from media_literacy.ui.reader.spoken_events import SpokenEvents
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.keyboard_use import uses_keyboard

_HERE = "here"
"""The topic of what is said about where one is; it goes with the place."""


class ReaderNavigation(QObject):
    """Chooses where to go, and has it seen and heard."""

    def __init__(
        self,
        attempt: Attempt,
        views: SentenceViews,
        spoken: SpokenEvents,
        desk: Desk,
        aids: ReaderAids,
        advice: Banner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._attempt, self._views, self._spoken = attempt, views, spoken
        self._desk, self._aids, self._advice = desk, aids, advice
        self._advised_at: str | None = None
        self._opened_by_reveal: str | None = None
        desk.article.sentence_chosen.connect(self._on_sentence_chosen)
        aids.words.none_explained.connect(self._on_none_explained)

    def go_to_sentence(self, sentence: str, announcement: str = "", *, take_focus: bool = True) -> None:
        """Choose a sentence and bring it into view; with the focus, the announcement is heard behind its name."""
        self._aids.columns.show_article()
        self._desk.article.choose(SentenceId(sentence), take_focus=take_focus, announcement=announcement)
        self._desk.reveal(SentenceId(sentence))

    def show_sentence(self, sentence: SentenceId) -> None:
        """Choose a sentence and bring it into view; the keyboard stays where it is."""
        self._desk.article.choose(sentence, take_focus=False)
        self._desk.reveal(sentence)

    def step_note(self, by: int = 1) -> None:
        """Go to the next note, or the one before."""
        target = self._views.note_after(self._desk.article.chosen, by)
        if target is not None:
            self._go_to_note(target)

    def step_by_button(self, button: QWidget) -> None:
        """Go to the next note, and leave the keyboard on the button for the one after: Enter there would fold a note.

        Whoever listens comes to the sentence, where the note is heard.
        """
        target = self._views.note_after(self._desk.article.chosen, 1)
        if target is not None:
            is_pressed_again = button.hasFocus() and uses_keyboard(button) and not QAccessible.isActive()
            self._go_to_note(target, take_focus=not is_pressed_again)

    def begin_notes(self, *, names_single_keys: bool) -> None:
        """At the reveal: go to the note that matters most, and say why it does."""
        lesson = self._attempt.lesson
        scorecard = grade(self._attempt.state, lesson)
        first = first_to_show(scorecard, lesson)
        if first is None:
            return
        with_keys = _("All is revealed. N and P go from note to note, Tab into this one.")
        without = _("All is revealed. “Next note” goes from note to note, Tab into this one.")
        why = first_shown_words(scorecard, lesson)
        if why:
            self._advised_at = first
            self._advice.show_message(why, topic=_HERE, is_announced=False)
        self._go_to_note(first, f"{with_keys if names_single_keys else without} {why}")
        self._opened_by_reveal = first

    def takes_repeated_key(self, sentence: SentenceId) -> bool:
        """Whether Enter came once more at the note that the reveal began with: it says the note again, and folds none.

        The next press is meant for the note; so is one of the mouse, and one after another sentence was chosen.
        """
        is_repeated = sentence == self._opened_by_reveal and uses_keyboard(self._desk)
        self._opened_by_reveal = None
        if is_repeated:
            self._spoken.repeat_note(sentence)
        return is_repeated

    def repeat_note(self) -> None:
        """Have the note on the chosen sentence spoken again."""
        self._spoken.repeat_note(self._desk.article.chosen)

    def _go_to_note(self, sentence: SentenceId, said_before: str = "", *, take_focus: bool = True) -> None:
        announcement = f"{said_before} {self._spoken.note_words(sentence)}".strip()
        self.go_to_sentence(sentence, announcement, take_focus=take_focus)

    def _on_sentence_chosen(self, sentence: str) -> None:
        if sentence != self._opened_by_reveal:
            self._opened_by_reveal = None
        if self._advised_at is not None and sentence != self._advised_at:
            self._advised_at = None
            self._advice.clear(_HERE)

    def _on_none_explained(self) -> None:
        self._advised_at = self._desk.article.chosen or ""
        self._advice.show_message(_("This lesson explains no words."), topic=_HERE)
