"""Words for a learner while there is nothing to do, and the way out of the class."""

from PySide6.QtWidgets import QWidget

from media_literacy.classroom.wording.seat_messages import ClassMessage
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button


class WaitingPage(LeavablePage):
    """Goes on by itself."""

    def __init__(self, message: ClassMessage, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(message.title)
        self.add_text(message.title, Role.HEADLINE, after=8)
        for text in message.paragraphs:
            self.add_text(text, Role.BODY, after=8)
        self.leave = Button(message.button, self, variant="main" if message.is_end else "quiet")
        self.leave.clicked.connect(self.go_back)
        self.add_bar(self.leave)
        self.page_text.comes_by_itself = True
        self.begin_at(self.page_text)
        self.begin_with(" ".join(message.paragraphs))
