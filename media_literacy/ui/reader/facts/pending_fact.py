"""A selected piece of the article that waits to be told under which line it goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.engine.attempts.fact_board import FactLine, bounded_fact
from media_literacy.engine.wording.fact_words import line_name
from media_literacy.i18n import gettext as _
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.article.selected_fact import SelectedFact
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PendingFact(QFrame):
    """The piece with a button for each line. `chosen` carries the line; `cancelled` comes by Esc."""

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact: SelectedFact | None = None
        self.setProperty("variant", "paper")
        self._piece = PlainLabel("", self, variant="strong", wraps=True)
        question = PlainLabel(_("Where does it go?"), self, variant="small")
        self.buttons: list[Button] = []
        for line in FactLine:
            button = Button(line_name(line), self)
            button.setObjectName(line.value)
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (self._piece, question, wrapping_row(self, *self.buttons, spacing=6)):
            column.addWidget(part)
        self.hide()

    def ask(self, fact: SelectedFact) -> None:
        """Ask where this piece goes, with the keyboard at the first line."""
        self.fact = fact
        piece = bounded_fact(fact.text)
        within = quoted(piece, within_sentence=True)
        self._piece.setText(quoted(piece))
        for button in self.buttons:
            name = _("Put {piece} under {line}")
            button.setAccessibleName(name.format(piece=within, line=button.text()))
        self.show()
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from line to line, Esc cancels."""
        focused = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _STEPS and focused is not None:
            step = _STEPS[Qt.Key(event.key())]
            self.buttons[(focused + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())
