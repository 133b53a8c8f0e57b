"""Menus that a button opens."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.ui.widgets.keyboard_use import uses_keyboard


def open_menu(
    menu: QMenu, where: QPoint, opener: QWidget, *, by_key: bool = False, first: QAction | None = None
) -> None:
    """Open a menu at a place. Who goes by keys, opened it `by_key` or listens begins at an entry that is named `first`,
    or is ticked, or else at the first that can be chosen.
    """
    menu.popup(where)
    if by_key or uses_keyboard(opener) or QAccessible.isActive():
        QTimer.singleShot(0, menu, partial(_go_to_first, menu, first))  # once it is open


def _go_to_first(menu: QMenu, first: QAction | None) -> None:
    possible = [action for action in menu.actions() if action.isEnabled()]
    if first not in possible:
        is_one_question = all(action.isCheckable() for action in possible)
        ticked = (action for action in possible if action.isChecked() and is_one_question)
        first = next(ticked, possible[0] if possible else None)
    if first is not None:
        menu.setActiveAction(first)
