"""Many sheets together: how many doubted each sentence, and where the key should be looked at again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.sheets.class_summary_words import key_words
from media_literacy.engine.sheets.class_tally import SentenceTally, Tally
from media_literacy.engine.wording.outcome_wording import verdict_word
from media_literacy.export.class_formats.class_table import percent
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.strings.shortening import shortened
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.paper.interval_bar import IntervalBar

_QUOTE_CHARACTERS = 60


class ClassPanel(QWidget):
    """Hidden until there are two sheets; its lines are made once and then only say other numbers."""

    def __init__(self, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson = lesson
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=26, after=14))
        column.addWidget(SetText(_("All sheets together"), Role.HEADING, appearance, self, after=4))
        self.summary = SetText("", Role.NOTE, appearance, self, after=10)
        column.addWidget(self.summary)
        column.addWidget(SetText(_("Check your key"), Role.NOTE_TITLE, appearance, self, after=2))
        self.key = SetText("", Role.NOTE, appearance, self, after=12)
        column.addWidget(self.key)
        column.addWidget(SetText(_("Every sentence"), Role.NOTE_TITLE, appearance, self, after=2))
        self.rows = [SentenceRow(sentence, lesson, appearance, self) for sentence in lesson.article.sentences]
        for row in self.rows:
            column.addWidget(row)
        self.hide()

    def show_tally(self, counted: Tally) -> None:
        """Say how many doubted each sentence."""
        self.setVisible(counted.sheets > 1)
        self.summary.say(
            ngettext(
                "{n} sheet. Behind each count stands between which shares it would probably lie in many such classes.",
                "{n} sheets. Behind each count stands between which shares it would probably lie in many such classes.",
                counted.sheets,
            ).format(n=counted.sheets)
        )
        self.key.say("\n".join(key_words(counted, self._lesson)))
        for row, tally in zip(self.rows, counted.sentences, strict=True):
            row.show_count(tally)


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
        text = _("{verdict}: {text}").format(verdict=said, text=shortened(sentence.text, _QUOTE_CHARACTERS))
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
