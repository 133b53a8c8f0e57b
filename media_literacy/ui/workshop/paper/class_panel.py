"""Many sheets together: what the class came to, where to look at the key again, who needs a word, and each sentence."""

from itertools import zip_longest

from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.sheets.class_summary import MOST_HESITATED, class_summary
from media_literacy.engine.sheets.class_summary_words import hesitation_words, key_words, summary_words
from media_literacy.engine.sheets.class_tally import SentenceTally
from media_literacy.engine.sheets.learner_table import MOST_LEARNERS, learner_table
from media_literacy.engine.wording.outcome_wording import verdict_word
from media_literacy.export.class_formats.class_table import percent
from media_literacy.export.exporter import ClassToExport
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.strings.quotation import quoted
from media_literacy.strings.shortening import shortened
from media_literacy.strings.spoken_lines import without_stamp
from media_literacy.ui.progress.facts_table import FactsTable
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Gap, Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.paper.interval_bar import IntervalBar

_QUOTE_CHARACTERS = 60


class ClassPanel(QWidget):
    """Hidden until there are two learners; its lines are made once and then only say other numbers."""

    def __init__(self, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson = lesson
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=26, after=14))
        column.addWidget(SetText(_("The class together"), Role.HEADING, appearance, self, after=4))
        self.summary = SetText("", Role.BODY, appearance, self, after=6)
        column.addWidget(self.summary)
        self.hesitated = [SetText("", Role.NOTE, appearance, self, after=5) for _place in range(MOST_HESITATED)]
        for line in self.hesitated:
            column.addWidget(line)
        column.addWidget(Gap(9, appearance, self))
        column.addWidget(SetText(_("Check your key"), Role.NOTE_TITLE, appearance, self, after=2))
        self.key = SetText("", Role.NOTE, appearance, self, after=14)
        column.addWidget(self.key)
        self._add_learners(column, appearance)
        column.addWidget(SetText(_("Every sentence"), Role.NOTE_TITLE, appearance, self, after=2))
        about = _("Behind each count stands between which shares it would probably lie in many such classes.")
        column.addWidget(SetText(about, Role.SMALL, appearance, self, colour="soft", after=2))
        self.rows = [SentenceRow(sentence, lesson, appearance, self) for sentence in lesson.article.sentences]
        for row in self.rows:
            column.addWidget(row)
        self.hide()

    def _add_learners(self, column: QVBoxLayout, appearance: Appearance) -> None:
        """All about single learners, which is hidden where there are only hands."""
        self._of_learners = QWidget(self)
        inner = plain_column(self._of_learners)
        inner.addWidget(SetText(_("Every learner"), Role.NOTE_TITLE, appearance, self._of_learners, after=2))
        order = _("Who doubted most of what holds comes first, then who read past most problems.")
        inner.addWidget(SetText(order, Role.SMALL, appearance, self._of_learners, colour="soft", after=4))
        self.learners = FactsTable(appearance, self._of_learners)
        inner.addWidget(self.learners)
        self.more = SetText("", Role.SMALL, appearance, self._of_learners, colour="soft", before=4)
        inner.addWidget(self.more)
        inner.addWidget(Gap(16, appearance, self._of_learners))
        column.addWidget(self._of_learners)

    def show_class(self, found: ClassToExport) -> None:
        """Say what these sheets came to together."""
        sheets, counted = found.sheets, found.counted
        self.setVisible(counted.learners > 1)
        if counted.learners < 2:
            return
        lesson = self._lesson
        summary = class_summary(sheets, counted, lesson)
        self.summary.say(" ".join(summary_words(summary, lesson)))
        for line, tally in zip_longest(self.hesitated, summary.hesitated):
            line.setVisible(tally is not None)
            line.say("" if tally is None else self._hesitation(tally))
        self._of_learners.setVisible(bool(sheets))
        self.learners.show_table(learner_table(sheets))
        more = max(len(sheets) - MOST_LEARNERS, 0)
        self.more.setVisible(bool(more))
        frame = ngettext("{n} more stands in the saved table.", "{n} more stand in the saved table.", more)
        self.more.say(frame.format(n=more))
        self.key.say("\n".join(key_words(counted, lesson)))
        for row, tally in zip(self.rows, counted.sentences, strict=True):
            row.show_count(tally)

    def _hesitation(self, tally: SentenceTally) -> str:
        quote = shortened(without_stamp(self._lesson.sentence(tally.sentence).text), _QUOTE_CHARACTERS)
        return _("{words} {quote}").format(words=hesitation_words(tally, self._lesson), quote=quoted(quote))


class SentenceRow(QWidget):
    """How many doubted one sentence: in words, as a bar, and the sentence with its verdict."""

    def __init__(
        self, sentence: Sentence, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = sentence.number
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        self.words = SetText("", Role.NOTE, appearance, self)
        self._bar = IntervalBar(appearance, self)
        verdict = lesson.counts_as(sentence)
        said = _("Not scored") if verdict is None else verdict_word(verdict)
        quote = shortened(without_stamp(sentence.text), _QUOTE_CHARACTERS)
        text = _("{verdict}: {text}").format(verdict=said, text=quote)
        column.addWidget(self.words)
        column.addWidget(self._bar)
        column.addWidget(SetText(text, Role.SMALL, appearance, self, colour="soft", before=1))

    def show_count(self, tally: SentenceTally) -> None:
        """Say and draw another count."""
        frame = _("Sentence {number}: {doubted} of {readers} doubted it ({low} to {high} %).")
        if not tally.readers:
            frame = _("Sentence {number}: nobody read it.")
        self._bar.setVisible(bool(tally.readers))
        self.words.say(
            frame.format(
                number=self._number,
                doubted=tally.doubted,
                readers=tally.readers,
                low=percent(tally.low),
                high=percent(tally.high),
            )
        )
        self._bar.show_share(tally.share, tally.low, tally.high)
