"""A line over a page that asks something, with a button for each answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce, focus_and_announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import turn_when_tight
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow


class QuestionBar(QFrame):
    """Hidden until it asks; `answered` carries the index of the button that was pressed.

    Where the answers would leave little room for the question, they stand below it.
    """

    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "advice")
        self._text = PlainLabel("", self, wraps=True)
        self._buttons = QWidget(self)
        self._flow = FlowRow(self._buttons, alignment=Qt.AlignmentFlag.AlignTrailing)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 6, 12, 6)
        self._row.setSpacing(16)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def ask(
        self, question: str, answers: Sequence[str], *, takes_focus: bool = False, spoken: str | None = None
    ) -> None:
        """Ask this instead of whatever was asked before; with the focus, the first answer has the keyboard.

        `spoken` is announced in place of the question; where that is empty, nothing is.
        """
        for old in self._buttons.findChildren(Button):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.reword(question)
        first = None
        for index, answer in enumerate(answers):
            button = Button(answer, self._buttons)
            button.setObjectName(str(index))
            button.clicked.connect(self._on_clicked)
            self._flow.addWidget(button)
            button.show()
            if takes_focus and index == 0:
                first = button
        self._fit()
        self.show()
        said = question if spoken is None else spoken
        if first is not None:
            focus_and_announce(first, said)
        else:
            announce(self, said)

    def reword(self, question: str) -> None:
        """Ask the same in other words, and leave the answers as they are."""
        self._text.setText(question)
        self.setAccessibleName(question)

    def keep_ends(self, left: int, right: int) -> None:
        """Begin and end so many px from the edges, as the bar below does."""
        self._row.setContentsMargins(left, 6, right, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [button for button in self._buttons.findChildren(Button) if not button.isHidden()]
        wide = sum(widget.sizeHint().width() + 10 for widget in shown)
        turn_when_tight(self._row, wide, self.width())

    def _on_clicked(self) -> None:
        self.hide()
        self.answered.emit(int(self.sender().objectName()))
