"""Whether the claim holds, asked once its search was read: three answers, and a button that says so for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.search_wording import bearing_word
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.radio_group import RadioGroup
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row

_BEARINGS = dict(enumerate(Bearing, start=1))


class ClaimQuestion(QWidget):
    """`judged` carries the bearing that was chosen. Choosing alone says nothing yet, and may be changed.

    `advised` carries what is to be done first.
    """

    judged = Signal(str)
    advised = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Bearing | None = None
        self._may_judge = False
        question = _("Taken together, what do the results say of the claim?")
        column = plain_column(self)
        column.addWidget(SetText(question, Role.HEADING, appearance, self, before=26, after=6))
        words = {key: bearing_word(bearing) for key, bearing in _BEARINGS.items()}
        self.answers = RadioGroup(question, words, self)
        self.answers.chosen.connect(self._on_chosen)
        column.addWidget(self.answers)
        self.judge = Button(_("Judge"), self)
        self.judge.setAccessibleDescription(_("Your first judgement counts."))
        self.judge.clicked.connect(self._on_judge)
        column.addWidget(Gap(10, appearance, self))
        column.addWidget(wrapping_row(self, self.judge))

    def allow_judging(self, may_judge: bool) -> None:
        """Whether a result was opened, so that there is something to judge by."""
        self._may_judge = may_judge

    def _on_chosen(self, key: int) -> None:
        self.chosen = _BEARINGS[key]
        self.answers.show_chosen(key)

    def _on_judge(self) -> None:
        if not self._may_judge:
            self.advised.emit(_("Open at least one result first."))
        elif self.chosen is None:
            self.advised.emit(_("Choose one of the three answers first."))
        else:
            self.judged.emit(self.chosen.value)
