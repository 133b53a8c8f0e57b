"""A button for what has no room in a bar: a menu of the bar's other buttons."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.plain_text import PlainToolButton, set_tool_tip


class MoreButton(PlainToolButton):
    """Stands in for the buttons of a hidden part of a bar. A button that is hidden itself is not offered."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._stands_for = tuple(buttons)
        self.setText("⋯")
        name = _("More")
        self.setAccessibleName(name)
        set_tool_tip(self, name)
        self.clicked.connect(self._show_menu)
        self.hide()

    def offered(self) -> list[QAbstractButton]:
        """The buttons that could be pressed if the part of the bar showed that holds them."""
        return [button for button in self._stands_for if not button.isHidden() and _is_in_hidden_part(button)]

    def make_menu(self) -> QMenu:
        """The buttons as a menu, which goes when it is closed."""
        menu = QMenu(self)
        for button in self.offered():
            action = menu.addAction(button.accessibleName() or button.text())
            action.setEnabled(button.isEnabled())
            if button.property("shows") == "open":
                action.setCheckable(True)
                action.setChecked(True)
            action.setData(self._stands_for.index(button))
        menu.triggered.connect(self._on_triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_menu(self) -> None:
        open_menu(self.make_menu(), self.mapToGlobal(self.rect().bottomLeft()), self)

    def _on_triggered(self, action: QAction) -> None:
        self._stands_for[int(action.data())].click()


def _is_in_hidden_part(button: QAbstractButton) -> bool:
    part = button.parentWidget()
    return part is not None and part.isHidden()
