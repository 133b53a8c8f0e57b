"""The three verdicts to choose from: as cards where nothing was said yet, else as a row of buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Verdict
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.state_signs import Sign
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option

SIGNS = {
    Verdict.FLAG: (Sign.FLAG, "missed"),
    Verdict.CHECK: (Sign.CHECK, "check"),
    Verdict.FINE: (Sign.LEFT_ALONE, "holds"),
}


def verdict_name(verdict: Verdict) -> str:
    """The verdict's word as the program shows it."""
    names = {Verdict.FLAG: _("Flag"), Verdict.CHECK: _("Check"), Verdict.FINE: _("Fine")}
    return names[verdict]


def verdict_meaning(verdict: Verdict) -> str:
    """What a verdict says, in one line."""
    meanings = {
        Verdict.FLAG: _("A careful reader can show that this cannot stand."),
        Verdict.CHECK: _("No fault on its face, but a careful reader would look it up."),
        Verdict.FINE: _("It holds up, and you say why. Best where it looks odd."),
    }
    return meanings[verdict]


class VerdictCards(QWidget):
    """The quiet beginning: each verdict as a card with its meaning. `chosen` carries the verdict."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self, 8)
        self.cards: list[RowButton] = []
        for verdict in Verdict:
            lines = [Line(verdict_name(verdict), Role.NOTE_TITLE), Line(verdict_meaning(verdict), Role.SMALL, "soft")]
            card = RowButton(lines, appearance, self, shape=Shape.CARD, sign=SIGNS[verdict])
            card.setObjectName(verdict.value)
            card.clicked.connect(self._on_clicked)
            card.stepped.connect(self._on_stepped)
            column.addWidget(card)
            self.cards.append(card)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _on_stepped(self, step: int) -> None:
        here = next((at for at, card in enumerate(self.cards) if card.hasFocus()), 0)
        self.cards[min(max(here + step, 0), len(self.cards) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class VerdictRow(ChoiceButtons):
    """The verdicts as three buttons of which one holds, and what that one says. `chosen` carries the verdict."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        options = [Option(verdict.value, verdict_name(verdict), verdict_meaning(verdict)) for verdict in Verdict]
        unread = _("The verdict of this note could not be read. Choose one.")
        super().__init__(_("Verdict"), options, appearance, parent, otherwise=unread)

    @property
    def verdict(self) -> Verdict | None:
        """The one that holds; None where the note’s verdict could not be read."""
        return Verdict(self.value) if self.value else None

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show which one holds, without saying that somebody chose it."""
        self.show_value(verdict.value if verdict else "")
