"""The three verdicts to choose from: as cards where nothing was said yet, else as a row of buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Verdict
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.flowing import FlowRow
from media_literacy.ui.widgets.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.signs import Sign
from media_literacy.ui.widgets.words import Words

SIGNS = {
    Verdict.FLAG: (Sign.FLAG, "missed"),
    Verdict.CHECK: (Sign.CHECK, "check"),
    Verdict.FINE: (Sign.HOLDS, "holds"),
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

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.cards: list[RowButton] = []
        for verdict in Verdict:
            lines = [Line(verdict_name(verdict), Role.NOTE_TITLE), Line(verdict_meaning(verdict), Role.SMALL, "soft")]
            card = RowButton(lines, look, self, shape=Shape.CARD, sign=SIGNS[verdict])
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


class VerdictRow(QWidget):
    """The verdicts as three buttons of which one holds, and what that one says. `chosen` carries the verdict."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Verdict"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        holder = QWidget(self)
        row = FlowRow(holder, 8)
        self.buttons: dict[Verdict, QPushButton] = {}
        self._is_showing = False
        for verdict in Verdict:
            button = QPushButton(verdict_name(verdict), holder)
            button.setObjectName(verdict.value)
            button.setAccessibleDescription(verdict_meaning(verdict))
            button.setProperty("look", "choice")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.toggled.connect(self._on_toggled)
            row.addWidget(button)
            self.buttons[verdict] = button
        column.addWidget(holder)
        self.meaning = Words("", Role.SMALL, look, self, colour="soft")
        column.addWidget(self.meaning)

    @property
    def verdict(self) -> Verdict | None:
        """The one that holds; None where the note’s verdict could not be read."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show which one holds, without saying that somebody chose it."""
        self._is_showing = True
        for one, button in self.buttons.items():
            button.setAutoExclusive(False)
            button.setChecked(one is verdict)
            button.setAutoExclusive(True)
        self._is_showing = False
        self._show_meaning()

    def _on_toggled(self, is_checked: bool) -> None:
        if is_checked and not self._is_showing:
            self._show_meaning()
            self.chosen.emit(self.sender().objectName())

    def _show_meaning(self) -> None:
        """Tell what holds; Tab goes to that button, and the arrow keys to the others."""
        verdict = self.verdict
        self.meaning.say(verdict_meaning(verdict) if verdict else _("The verdict of this note could not be read."))
        for one, button in self.buttons.items():
            stops = verdict in (None, one)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
