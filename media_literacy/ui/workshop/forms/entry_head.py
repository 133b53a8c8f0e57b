"""The first line of an entry that can be moved: what it is, and the buttons that move it or take it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row


class EntryHead(QWidget):
    """`moved` carries a step, up or down. `first` are buttons before the others; all stand below the title then."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, role: Role, appearance: Appearance, parent: QWidget | None, *first: Button) -> None:
        super().__init__(parent)
        self.title = SetText("", role, appearance, self, colour="soft" if role is Role.SMALL else "ink")
        self.up = Button(_("Up"), self, variant="link")
        self.down = Button(_("Down"), self, variant="link")
        self.remove = Button(_("Remove"), self, variant="link")
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self.removed)
        column = plain_column(self)
        beside = [] if first else [self.title]  # a title of many words has a line of its own
        if first:
            column.addWidget(self.title)
        column.addWidget(wrapping_row(self, *beside, *first, self.up, self.down, self.remove, spacing=12))

    def show_place(self, number: int, count: int, *, up: str, down: str, remove: str) -> None:
        """Say which of how many it is; the names are those of the buttons."""
        self.up.setVisible(number > 1)
        self.down.setVisible(number < count)
        for button, name in ((self.up, up), (self.down, down), (self.remove, remove)):
            button.setAccessibleName(name)

    def focus_move(self, step: int, otherwise: QWidget) -> None:
        """Stay at the button that moved it, as long as it can move on."""
        button = self.up if step < 0 else self.down
        (otherwise if button.isHidden() else button).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)
