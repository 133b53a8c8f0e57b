"""Sentences in lists: the outcome's sign and word, then the sentence as it was printed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.grading import Judgement
from media_literacy.engine.wording import confidence_words, exclusion_word, outcome_word
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson
from media_literacy.strings.capitals import capitalised
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.article.sentence_state import NOTED, STYLES, SentenceState, state_of
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.row_button import Line, RowButton
from media_literacy.ui.widgets.state_signs import Sign

_FOLDED = 3


def sign_and_colour(judgement: Judgement, lesson: Lesson) -> tuple[Sign, str]:
    """How an outcome stands beside its word; a sound sentence left alone has the sign of what holds up."""
    sentence = lesson.sentence(judgement.sentence)
    if judgement.exclusion is not None:
        style = STYLES[NOTED[lesson.counts_as(sentence)]]
        return style.sign or Sign.HOLDS, style.colour
    has_check = bool(sentence.notes)
    state = state_of(judgement.outcome, is_marked=judgement.is_marked, has_check=has_check)
    style = STYLES[state]
    if state is SentenceState.PLAIN or style.sign is None:
        return Sign.HOLDS, "caught"
    return style.sign, style.colour


def state_words(judgement: Judgement) -> str:
    """The outcome's word, with how sure the mark was where that was said, and whether the sentence was changed."""
    assert judgement.outcome is not None
    excluded = judgement.exclusion
    word = capitalised(outcome_word(judgement.outcome) if excluded is None else exclusion_word(excluded))
    if judgement.confidence is not None:
        word = _("{outcome} · you were: {confidence}").format(
            outcome=word, confidence=confidence_words()[judgement.confidence]
        )
    return word if judgement.changed is None else _("{outcome} · changed, look again").format(outcome=word)


def sentence_row(judgement: Judgement, lesson: Lesson, appearance: Appearance, parent: QWidget) -> RowButton:
    """One sentence that leads back to its place; its object name is the sentence's id."""
    sentence = lesson.sentence(judgement.sentence)
    sign, colour = sign_and_colour(judgement, lesson)
    lines = [Line(quoted(sentence.text), Role.ROW_TEXT), Line(state_words(judgement), Role.SMALL, colour, before=2)]
    row = RowButton(
        lines, appearance, parent, sign=(sign, colour), aside=Line(str(sentence.number), Role.SMALL, "soft")
    )
    row.setAccessibleName(
        _("Sentence {number}, {outcome}: {text}").format(
            number=sentence.number, outcome=state_words(judgement), text=sentence.text
        )
    )
    row.setAccessibleDescription(_("Goes back to the sentence in the article"))
    row.setObjectName(sentence.id)
    return row


class OutcomeSection(QWidget):
    """The sentences of one outcome under a heading; a long list of sound ones shows its beginning at first."""

    sentence_chosen = Signal(str)

    def __init__(
        self,
        heading: str,
        judgements: Sequence[Judgement],
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_folded: bool = False,
    ) -> None:
        super().__init__(parent)
        column = plain_column(self)
        column.addWidget(SetText(heading, Role.HEADING, appearance, self, before=26, after=6))
        column.addWidget(Rule(appearance, self))
        self.rows: list[RowButton] = []
        self._later: list[QWidget] = []
        for index, judgement in enumerate(judgements):
            row, rule = sentence_row(judgement, lesson, appearance, self), Rule(appearance, self)
            row.clicked.connect(self._on_row_clicked)
            row.stepped.connect(self._on_stepped)
            column.addWidget(row)
            column.addWidget(rule)
            self.rows.append(row)
            if is_folded and len(judgements) > _FOLDED + 1 and index >= _FOLDED:
                self._later += [row, rule]
        if self._later:
            self._fold(column, len(judgements))

    def _fold(self, column: QVBoxLayout, count: int) -> None:
        for widget in self._later:
            widget.hide()
        text = ngettext("Show all {n} sentence", "Show all {n} sentences", count).format(n=count)
        self.more = Button(text, self, variant="link")
        self.more.clicked.connect(self._on_more_clicked)
        self._more_holder = wrapping_row(self, self.more)
        self._more_holder.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._more_holder)

    def _on_more_clicked(self) -> None:
        for widget in self._later:
            widget.show()
        self._more_holder.hide()
        self.rows[_FOLDED].setFocus()

    def _on_row_clicked(self) -> None:
        self.sentence_chosen.emit(self.sender().objectName())

    def _on_stepped(self, step: int) -> None:
        self.focusNextPrevChild(step > 0)
