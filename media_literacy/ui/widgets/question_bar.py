"""A line over a page that asks something, with a button for each answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.flowing import FlowRow
from media_literacy.ui.widgets.plain_text import PlainLabel
from media_literacy.ui.widgets.spoken import announce


class QuestionBar(QFrame):
    """Hidden until it asks; `answered` carries the index of the button that was pressed."""

    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "advice")
        self._text = PlainLabel("", self, wraps=True)
        self._buttons = QWidget(self)
        self._flow = FlowRow(self._buttons, is_trailing=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._buttons)
        self.hide()

    def ask(self, question: str, answers: Sequence[str], *, takes_focus: bool = False) -> None:
        """Ask this instead of whatever was asked before; with the focus, the first answer has the keyboard."""
        for old in self._buttons.findChildren(Button):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._text.setText(question)
        self.setAccessibleName(question)
        first = None
        for index, answer in enumerate(answers):
            button = Button(answer, self._buttons)
            button.setObjectName(str(index))
            button.clicked.connect(self._on_clicked)
            self._flow.addWidget(button)
            button.show()
            if takes_focus and index == 0:
                first = button
        self.show()
        if first is not None:
            first.setFocus()
        announce(self, question)

    def _on_clicked(self) -> None:
        self.hide()
        self.answered.emit(int(self.sender().objectName()))
