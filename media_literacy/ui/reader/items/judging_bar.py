"""What is asked of the sentence at hand, over the bar at the foot of the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.radio_group import RadioGroup
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow

HOLDS, DOUBTED = 1, 2
"""The digits that judge."""


class JudgingBar(QFrame):
    """`judged` carries an answer, `reached` says that Tab came to them, `taken_back` asks to undo the last one."""

    judged = Signal(int)
    reached = Signal()
    taken_back = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("variant", "advice-bottom")
        self._question = PlainLabel("", self, variant="strong")
        self.answers = RadioGroup(_("Does this sentence hold?"), {HOLDS: _("Holds"), DOUBTED: _("I doubt it")}, self)
        self.answers.chosen.connect(self.judged)
        self.answers.reached.connect(self.reached)
        self.take_back = Button(_("Take back"), self, variant="link")
        self.take_back.setAccessibleDescription(_("The sentence is not counted then, since its note was open."))
        self.take_back.clicked.connect(self.taken_back)
        self._row = FlowRow(self, spacing=14)
        for part in (self._question, self.answers, self.take_back):
            self._row.addWidget(part)
        self.hide()

    def show_item(self, question: str, answer: int | None, *, can_take_back: bool) -> None:
        """Ask of a sentence, or show what was said of it."""
        self._question.setText(question)
        self.answers.show_chosen(answer)
        self.answers.setAccessibleName(question)
        self.take_back.setVisible(can_take_back)

    def show_digits(self, are_shown: bool) -> None:
        """Say which digit judges, or not."""
        self.answers.show_digits(are_shown)

    def keep_ends(self, left: int, right: int) -> None:
        """Begin and end so many px from the edges."""
        self._row.setContentsMargins(left, 6, right, 6)
