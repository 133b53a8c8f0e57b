"""One typed sheet of a form: whose it is, what came of it, and the numbers behind that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.results.grading import Outcome, Scorecard
from media_literacy.engine.sheets.form_sheets import FormSheet, not_read_words
from media_literacy.engine.wording.counts_wording import counts_words
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.engine.wording.outcome_wording import outcome_word
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row

_SHOWN = (Outcome.HIT, Outcome.MISS, Outcome.FALSE_ALARM)


class FormSheetRow(QWidget):
    """The signals carry the key of the sheet, and ask to type it again or to take it away."""

    change_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(
        self, key: int, name: str, sheet: FormSheet, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=12, after=10))
        heading = _("{name}: {form}").format(name=name, form=occasion_name(sheet.typed.occasion))
        column.addWidget(SetText(heading, Role.NOTE_TITLE, appearance, self))
        column.addWidget(SetText(counts_words(sheet.result.counts), Role.ROW_TEXT, appearance, self, after=2))
        line = _("Article {number}: {words}")
        lines = [line.format(number=at, words=article_words(card)) for at, card in enumerate(sheet.scorecards, 1)]
        column.addWidget(SetText("\n".join(lines), Role.SMALL, appearance, self, colour="soft"))
        buttons = []
        for text, spoken, slot in (
            (_("Change"), _("Change the sheet of {name}").format(name=heading), self._on_change),
            (_("Remove"), _("Remove the sheet of {name}").format(name=heading), self._on_remove),
        ):
            button = Button(text, self, variant="link")
            button.setAccessibleName(spoken)
            button.clicked.connect(slot)
            buttons.append(button)
        row = wrapping_row(self, *buttons, spacing=round(appearance.scale.px(12)))
        row.setContentsMargins(0, 4, 0, 0)
        column.addWidget(row)

    def _on_change(self) -> None:
        self.change_requested.emit(self._key)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._key)


def article_words(card: Scorecard | None) -> str:
    """Which sentences of an article were caught, missed or doubted in vain."""
    if card is None:
        return not_read_words()
    said = []
    for outcome in _SHOWN:
        numbers = [str(at) for at, judgement in enumerate(card.judgements, 1) if judgement.outcome is outcome]
        if numbers:
            words = _("{outcome} {numbers}").format(outcome=outcome_word(outcome), numbers=", ".join(numbers))
            said.append(words)
    return "; ".join(said) or _("all of it left alone")
