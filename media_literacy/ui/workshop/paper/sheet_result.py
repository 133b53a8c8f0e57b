"""The result of one typed sheet: in words, then the numbers behind them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.results.grading import Outcome, Scorecard
from media_literacy.engine.wording.outcome_wording import outcome_word
from media_literacy.engine.wording.sheet_words import other_reason_words, sheet_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow


class SheetResult(QWidget):
    """One sheet; the signals carry its key and ask to type it again, or to take it away."""

    change_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(
        self,
        key: int,
        name: str,
        scorecard: Scorecard,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=12, after=10))
        column.addWidget(SetText(name, Role.NOTE_TITLE, appearance, self))
        column.addWidget(SetText(sheet_words(scorecard), Role.ROW_TEXT, appearance, self, after=2))
        for line in detail_lines(scorecard, lesson):
            column.addWidget(SetText(line, Role.SMALL, appearance, self, colour="soft"))
        holder = QWidget(self)
        row = FlowRow(holder, spacing=round(appearance.scale.px(12)))
        row.setContentsMargins(0, 4, 0, 0)
        for text, spoken, slot in (
            (_("Change"), _("Change the sheet of {name}").format(name=name), self._on_change),
            (_("Remove"), _("Remove the sheet of {name}").format(name=name), self._on_remove),
        ):
            button = Button(text, holder, variant="link")
            button.setAccessibleName(spoken)
            button.clicked.connect(slot)
            row.addWidget(button)
        column.addWidget(holder)

    def _on_change(self) -> None:
        self.change_requested.emit(self._key)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._key)


def detail_lines(scorecard: Scorecard, lesson: Lesson) -> list[str]:
    """The numbers of each outcome that somebody would look up, then what is said of other reasons."""
    lines = []
    for outcome in (Outcome.HIT, Outcome.MISS, Outcome.FALSE_ALARM, Outcome.OPEN):
        numbers = [
            str(at)
            for at, judgement in enumerate(scorecard.judgements, start=1)
            if judgement.outcome is outcome and (judgement.is_marked or outcome is Outcome.MISS)
        ]
        if numbers:
            word = outcome_word(outcome)
            lines.append(_("{outcome}: {numbers}").format(outcome=capitalised(word), numbers=", ".join(numbers)))
    for number, judgement in enumerate(scorecard.judgements, start=1):
        if judgement.right_reason is False:
            said = other_reason_words(judgement, lesson, load_catalogue())
            lines.append(_("Sentence {number}: {words}").format(number=number, words=said))
    return lines
