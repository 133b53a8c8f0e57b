"""Asked once, when somebody began to learn alone: how old they are, roughly, unless they are here to teach."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from media_literacy.engine.wording.age_wording import age_choices
from media_literacy.i18n import gettext as _
from media_literacy.settings import ANY_AGE
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row

_TEACHES = "teaches"


class AgeQuestion(QWidget):
    """A question with an answer a button, and a way past it. `answered` carries the age group.

    It says where the answer can be changed, unless there is no such place.
    """

    answered = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, has_settings: bool = True) -> None:
        super().__init__(parent)
        whole = plain_column(self)
        frame = QFrame(self)
        frame.setProperty("variant", "paper")
        whole.addWidget(frame)
        whole.addWidget(Gap(20, appearance, self))
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(0)
        question = _("How old are you?")
        self.setAccessibleName(question)
        column.addWidget(SetText(question, Role.NOTE_TITLE, appearance, frame))
        promise = _("Lessons for your age are offered first. The answer is sent nowhere; the settings can change it.")
        if not has_settings:
            promise = _("Lessons for your age are offered first. The answer is sent nowhere, and forgotten with you.")
        column.addWidget(SetText(promise, Role.SMALL, appearance, frame, colour="soft", after=10))
        self.buttons: list[QPushButton] = []
        choices = age_choices(_("Skip this question"))
        if has_settings:  # nobody teaches from a computer that is for learners alone
            choices.insert(-1, (_TEACHES, _("I teach")))
        for value, words in choices:
            button = Button(words, frame, variant="link" if value == ANY_AGE else "")
            button.setObjectName(value)
            button.setAccessibleDescription(question)
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
        column.addWidget(wrapping_row(frame, *self.buttons))

    def _on_clicked(self) -> None:
        answer = self.sender().objectName()
        self.answered.emit(ANY_AGE if answer == _TEACHES else answer)
