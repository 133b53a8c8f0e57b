"""The panel beside the page: a row of names, and below it what belongs to the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow


class SidePanel(QFrame):
    """Shows one of several widgets, by the name that is pressed; arrows go from name to name."""

    shown = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "panel")
        names = QWidget(self)
        names.setAccessibleName(_("What to work on"))
        row = FlowRow(names, spacing=5)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(1)  # in a low window it scrolls in what the names leave, and none of them is cut
        for index, (name, _page) in enumerate(pages):
            button = _Name(name, names)
            row.addWidget(button)
            self._group.addButton(button, index)
        for _name, page in pages:
            self._stack.addWidget(page)
        self._group.idClicked.connect(self.show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(names)
        column.addWidget(self._stack, 1)
        self.show_page(0)

    @property
    def index(self) -> int:
        """Which page is shown."""
        return self._stack.currentIndex()

    def show_page(self, index: int) -> None:
        """Show one of the pages, by its index."""
        self._group.button(index).setChecked(True)
        for button in self._group.buttons():  # one stop for Tab; the arrows do the rest
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)
        self._stack.setCurrentIndex(index)
        self.shown.emit(index)

    def take_focus(self) -> None:
        """Give the keyboard to the name of the page that is shown."""
        self._group.button(self.index).setFocus(Qt.FocusReason.TabFocusReason)

    def rename(self, index: int, name: str) -> None:
        """Write another name on a page, such as how many remarks there are."""
        if self._group.button(index).text() != name:
            self._group.button(index).setText(name)


class _Name(Button):
    """A page's name: left and right go to its neighbours."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, variant="choice")
        self.setProperty("room", "little")
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour, and show its page."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft():
            step = -step
        other = group.button((group.id(self) + step) % len(group.buttons()))
        other.click()
        other.setFocus(Qt.FocusReason.TabFocusReason)
