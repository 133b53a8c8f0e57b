"""How many of the marks will hold: one number, asked before the reveal and left open by going on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from media_literacy.engine.wording.prediction_words import prediction_question
from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.radio_group import RadioGroup
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

MOST_MARKS = 24
"""Of more marks than that it is not asked: the numbers would cover the page that is looked at once more."""


class PredictionRow(QWidget):
    """The question with a button for each number from 0."""

    predicted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks = 0
        self._question = PlainLabel("", self, variant="strong", wraps=True)
        self._numbers: RadioGroup | None = None
        self._column = plain_column(self, 4)
        self._column.setContentsMargins(0, 6, 0, 0)  # the frame of the list above it would touch the question
        self._column.addWidget(self._question)
        self.hide()

    @property
    def tab_stops(self) -> list[QRadioButton]:
        """The numbers, where they are asked for."""
        return [] if self._numbers is None or self.isHidden() else self._numbers.radios

    def ask(self, marks: int, prediction: int | None) -> None:
        """Ask of so many marks, with the number that was said; of none nothing is asked."""
        if not 0 < marks <= MOST_MARKS:
            self.hide()
            return
        if marks != self._marks or self._numbers is None:
            self._marks = marks
            self._make_numbers(prediction_question(marks))
        assert self._numbers is not None
        self._numbers.show_chosen(prediction)
        self.show()

    def height_at(self, width: int) -> int:
        """The height that it takes at a width; 0 where nothing is asked."""
        if self.isHidden():
            return 0
        self._column.invalidate()
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def _make_numbers(self, question: str) -> None:
        if self._numbers is not None:
            self._column.removeWidget(self._numbers)
            self._numbers.hide()
            self._numbers.deleteLater()
        words = {number: str(number) for number in range(self._marks + 1)}
        if self._marks == 1:
            words = {1: _("Yes"), 0: _("No")}
        self._question.setText(question)
        self._numbers = RadioGroup(question, words, self)
        self._numbers.chosen.connect(self.predicted)
        self._column.addWidget(self._numbers)
