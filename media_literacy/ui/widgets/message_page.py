"""One message in the middle of the desk: a file that could not be opened, or a debrief that is still owed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.buttons import Button


class MessagePage(ColumnPage):
    """A title, some paragraphs and one or two buttons. `answered` carries the button's index.

    Esc gives the answer `on_escape`, the last one unless told; None where there is no way back.
    """

    answered = Signal(int)

    def __init__(
        self,
        title: str,
        paragraphs: Sequence[str],
        answers: Sequence[str],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        on_escape: int | None = -1,
    ) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(title)
        self._on_escape = on_escape
        self.add_text(title, Role.TITLE, after=10)
        for text in paragraphs:
            self.add_text(text, Role.BODY, after=8)
        self.add_gap(14)
        self.buttons: list[Button] = []
        for index, text in enumerate(answers):
            button = Button(text, self.sheet, variant="main" if index == 0 else "")
            button.setObjectName(str(index))
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
        self.add_row(*self.buttons)
        if self.buttons:
            self.begin_at(self.buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the way back."""
        if event.key() == Qt.Key.Key_Escape and self._on_escape is not None and self.buttons:
            self.answered.emit(self._on_escape % len(self.buttons))
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.answered.emit(int(self.sender().objectName()))
