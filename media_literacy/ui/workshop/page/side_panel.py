"""The panel beside the page: a row of names, and below it what belongs to the chosen one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.layouts.restyling import HasAppearance
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow

MakePage = Callable[[Appearance], QWidget]

_MOST_FOR_NAMES = 0.45
"""Of its height; where the names would take more, a list that unfolds takes their place."""


class SidePanel(QFrame):
    """Shows one of several widgets, by the name that is pressed; arrows go from name to name.

    Each is made when it is first shown or asked for, and stays: a form has a hundred widgets, and few people need all.
    In a low window with large text the names would leave no room for what they name: there they are in a list.
    """

    shown = Signal(int)

    def __init__(
        self, pages: Sequence[tuple[str, MakePage]], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._makers = [make for _name, make in pages]
        self._pages: dict[int, QWidget] = {}
        self._index = 0
        self.setProperty("variant", "panel")
        self._names = names = QWidget(self)
        names.setAccessibleName(_("What to work on"))
        self._row = row = FlowRow(names, spacing=5)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._below = QWidget(self)
        self._stack = QStackedLayout(self._below)  # a QStackedWidget would be spoken as a “layered pane”
        self._below.setMinimumHeight(1)  # in a low window it scrolls in what the names leave, and none of them is cut
        for index, (name, _make) in enumerate(pages):
            button = _Name(name, names)
            row.addWidget(button)
            self._group.addButton(button, index)
        self._list = QuietCombo([(str(index), name) for index, (name, _make) in enumerate(pages)], self)
        self._list.setAccessibleName(_("What to work on"))
        self._list.setAccessibleDescription(_("What to work on"))  # on Linux the name of a list is what is chosen in it
        self._list.chosen.connect(self._on_listed)
        self._list.hide()
        self._group.idClicked.connect(self.show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(names)
        beside_edge = QHBoxLayout()
        beside_edge.setContentsMargins(0, 0, 10, 0)
        beside_edge.addWidget(self._list)
        column.addLayout(beside_edge)
        column.addWidget(self._below, 1)
        self.show_page(0)

    @property
    def index(self) -> int:
        """Which page is shown."""
        return self._index

    def page(self, index: int) -> QWidget:
        """One of the pages, by its index."""
        if index not in self._pages:
            self._pages[index] = self._makers[index](self._appearance)
            self._stack.addWidget(self._pages[index])
        return self._pages[index]

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size, and make pages in it from now on."""
        self._appearance = appearance
        for page in self._pages.values():
            if isinstance(page, HasAppearance):
                page.apply_appearance(appearance)

    def show_page(self, index: int) -> None:
        """Show one of the pages, by its index."""
        self._group.button(index).setChecked(True)
        for button in self._group.buttons():  # one stop for Tab; the arrows do the rest
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)
        self._list.setCurrentIndex(index)
        self._index = index
        self._stack.setCurrentWidget(self.page(index))
        self.shown.emit(index)

    def take_focus(self) -> None:
        """Give the keyboard to the name of the page that is shown."""
        name = self._group.button(self.index) if self._list.isHidden() else self._list
        name.setFocus(Qt.FocusReason.TabFocusReason)

    def rename(self, index: int, name: str) -> None:
        """Write another name on a page, such as how many remarks there are."""
        if self._group.button(index).text() != name:
            self._group.button(index).setText(name)
            self._list.setItemText(index, name)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for the names, or not."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """So has another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        is_low = self._row.heightForWidth(self._below.width()) > self.height() * _MOST_FOR_NAMES
        if is_low is not self._list.isHidden():
            return
        had_focus = (self._names if is_low else self._list).isAncestorOf(self.focusWidget())
        self._names.setVisible(not is_low)
        self._list.setVisible(is_low)
        if had_focus:
            self.take_focus()

    def _on_listed(self, index: str) -> None:
        self.show_page(int(index))


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
