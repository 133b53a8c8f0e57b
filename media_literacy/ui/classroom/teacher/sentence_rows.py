"""Where the class hesitates: each sentence with how many marked it, the reasons, and the reasons in free words."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from media_literacy.classroom.session.commands import ReleaseWords, Reveal
from media_literacy.classroom.session.views import OwnWords, SentenceView
from media_literacy.classroom.wording.heat_words import counted_about, read_words, share_words
from media_literacy.engine.measures.intervals import CLASS_LEVEL, wilson_interval
from media_literacy.engine.wording.outcome_wording import kind_name, verdict_word
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.article.sentence_state import NOTED, STYLES
from media_literacy.ui.text.spoken_blocks import SpokenParagraph
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.roving_stop import RovingStop
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.quote_line import QuoteLine
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import centred_in_row, plain_column
from media_literacy.ui.widgets.layouts.restyling import give_room
from media_literacy.ui.widgets.layouts.row_stack import RowStack
from media_literacy.ui.widgets.state_signs import Sign
from media_literacy.ui.workshop.paper.interval_bar import IntervalBar


class SentenceRows(QWidget):
    """A row for each sentence of the lesson. `commanded` carries a command."""

    commanded = Signal(object)

    def __init__(
        self, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None, *, counts_hands: bool = False
    ) -> None:
        super().__init__(parent)
        self._counts_hands = counts_hands
        column = plain_column(self)
        self.about = SetText("", Role.NOTE, appearance, self, colour="soft", after=4)
        column.addWidget(self.about)
        self.rows = [SentenceRow(sentence, lesson, appearance, self) for sentence in lesson.article.sentences]
        self._stop = RovingStop(self._reveal_buttons, self)
        for row in self.rows:
            row.commanded.connect(self.commanded)
            column.addWidget(row)
            self._stop.add(row.reveal)

    def show_sentences(
        self, sentences: Sequence[SentenceView], *, shown: int | None, can_reveal: bool, are_marked: bool = True
    ) -> None:
        """Show how many marked each, or before they are marked how many read it; notes are revealed in any order."""
        by_number = {view.number: view for view in sentences}
        has_marks = any(view.marked for view in sentences)
        self.about.say(counted_about(has_marks=has_marks, counts_hands=self._counts_hands))
        self.about.setVisible(are_marked)
        for row in self.rows:
            view = by_number.get(row.number)
            if view is not None:
                is_shown = view.number == shown
                row.show_sentence(
                    view,
                    is_shown=is_shown,
                    can_reveal=can_reveal,
                    is_marked=are_marked,
                    has_counts=are_marked and has_marks,
                )
        self._stop.update()

    def _reveal_buttons(self) -> list[QWidget]:
        return [row.reveal for row in self.rows]


class SentenceRow(QWidget):
    """One sentence: number, verdict and beginning, how many marked it, and why."""

    commanded = Signal(object)

    def __init__(self, sentence: Sentence, lesson: Lesson, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._lesson, self._view, self._shown_as = lesson, SentenceView(0), (False, False, False, False)
        self.number = sentence.number
        column = plain_column(self)
        column.setContentsMargins(0, 6, 0, 6)
        verdict = lesson.counts_as(sentence)
        style = STYLES[NOTED[verdict]]
        said = verdict_word(verdict) if verdict is not None else _("Not scored")
        self.title = QuoteLine(sentence.number, sentence.text, self)
        sign = style.sign or Sign.NOT_COUNTED
        self.verdict = SignedWords(sign, said, Role.SMALL, appearance, self, colour=style.colour)
        self.counts = SetText("", Role.SMALL, appearance, self)
        self.bar = IntervalBar(appearance, self)
        self.reasons = SetText("", Role.SMALL, appearance, self, colour="soft")
        self.words = OwnWordsRows(self.number, appearance, self)
        self.words.commanded.connect(self.commanded)
        self.reveal = Button(_("Reveal"), self)
        give_room(self.reveal, is_little=True)
        self.reveal.clicked.connect(self._on_reveal)
        counted = QHBoxLayout()
        counted.setSpacing(8)
        counted.addLayout(centred_in_row(self.verdict))
        counted.addLayout(centred_in_row(self.counts), 1)
        counted.addWidget(self.reveal)
        column.addWidget(self.title)
        column.addLayout(counted)
        for part in (self.bar, self.reasons, self.words):
            column.addWidget(part)

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """All that is known of it in one, for whoever goes from sentence to sentence by ear; then each reason."""
        known = (self.title.text(), self.verdict.text(), self.counts.text(), self.reasons.text())
        spoken = [" · ".join(filter(None, known)), *(row.text.text() for row in self.words.rows)]
        return [SpokenParagraph((Run(words),)) for words in spoken]

    def paragraph_box(self, index: int) -> QRect:
        """Where it stands, or the reason."""
        if index:
            row = self.words.rows[index - 1]
            return row.rect().translated(row.mapTo(self, QPoint()))
        return self.rect().adjusted(0, 0, 0, -self.words.height() if self.words.rows else 0)

    def follow_link(self, address: str) -> None:
        """No sentence has one here."""

    def show_sentence(
        self, view: SentenceView, *, is_shown: bool, can_reveal: bool, is_marked: bool, has_counts: bool
    ) -> None:
        """Show what is known of it now; `has_counts` once somebody has marked any sentence."""
        shown_as = is_shown, can_reveal, is_marked, has_counts
        if view == self._view and self._shown_as == shown_as:
            return
        self._view, self._shown_as = view, shown_as
        counts = share_words(view.marked, view.readers) if has_counts else ""
        if not is_marked:
            counts = read_words(view.readers)
        if view.is_revealed:
            state = _("On the projector.") if is_shown else _("Revealed.")
            counts = _("{counts}. {state}").format(counts=counts, state=state) if counts else state
        self.counts.say(counts)
        self.bar.setVisible(has_counts and bool(view.readers))
        low, high = wilson_interval(view.marked, view.readers, CLASS_LEVEL)
        self.bar.show_share(view.marked / view.readers if view.readers else 0.0, low, high)
        catalogue = load_catalogue()
        reasons = _(", ").join(
            _("{kind} ({n})").format(kind=kind_name(kind, self._lesson, catalogue), n=count)
            for kind, count in sorted(view.kinds, key=lambda given: -given[1])
        )
        self.reasons.say(reasons)
        self.reasons.setVisible(bool(reasons))
        self.words.show_words(view.own_words)
        self.reveal.setVisible(can_reveal and view.has_notes)
        words = _("Show again") if view.is_revealed else _("Reveal")
        self.reveal.setText(words)
        self.reveal.setAccessibleName(_("{action}: sentence {number}").format(action=words, number=self.number))

    def _on_reveal(self) -> None:
        self.commanded.emit(Reveal(self.number))


class OwnWordsRows(RowStack["OwnWordsRow"]):
    """The reasons in free words that were given for a sentence; the class sees those that the teacher shows."""

    commanded = Signal(object)

    def __init__(self, number: int, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._number = number

    def make_row(self) -> "OwnWordsRow":
        """A new row."""
        row = OwnWordsRow(self._number, self.appearance, self)
        row.commanded.connect(self.commanded)
        return row

    def show_words(self, words: Sequence[OwnWords]) -> None:
        """Show what was written, as far as it reads now."""
        self.show_count(len(words))
        for row, said in zip(self.rows, words, strict=True):
            row.show_words(said)


class OwnWordsRow(QWidget):
    """One reason in free words, and whether the class sees it."""

    commanded = Signal(object)

    def __init__(self, number: int, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._words = number, OwnWords(0, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        self.text = SetText("", Role.QUOTE, appearance, self)
        self.release = Button("", self)
        give_room(self.release, is_little=True)
        self.release.clicked.connect(self._on_release)
        row.addWidget(self.text, 1)
        row.addWidget(self.release)

    def show_words(self, words: OwnWords) -> None:
        """Show other words, or whether the class sees them."""
        if words == self._words:
            return
        self._words = words
        self.text.say(quoted(words.text))
        action = _("Hide again") if words.is_released else _("Show the class")
        self.release.setText(action)
        self.release.setAccessibleName(_("{action}: {words}").format(action=action, words=quoted(words.text, 60)))

    def _on_release(self) -> None:
        words = self._words
        self.commanded.emit(ReleaseWords(words.seat, self._number, words.text, is_shown=not words.is_released))
