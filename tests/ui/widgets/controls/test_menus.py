"""Menus that a button opens: who goes by keys sees at once which entry Enter chooses."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard


@pytest.mark.parametrize(
    ("uses_keys", "listens", "expected"), [(False, False, None), (True, False, "trial"), (False, True, "trial")]
)
def test_keys_and_ears_begin_at_the_first_that_can_be_chosen(qtbot, monkeypatch, uses_keys, listens, expected):
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)  # offscreen there are no menus
    monkeypatch.setattr(QAccessible, "isActive", lambda: listens)
    window = QWidget()
    qtbot.addWidget(window)
    set_uses_keyboard(window, uses_keyboard=uses_keys)
    menu = QMenu(window)
    menu.addAction("In the lesson:").setEnabled(False)
    menu.addAction("trial")
    menu.addAction("contract")

    def active():
        return menu.activeAction().text() if menu.activeAction() is not None else None

    open_menu(menu, QPoint(), window)
    if expected is None:
        qtbot.wait(1)
    qtbot.waitUntil(lambda: active() == expected)


def test_a_menu_that_a_key_opened_begins_at_the_entry_that_is_ticked(qtbot, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)
    window = QWidget()
    qtbot.addWidget(window)
    menu = QMenu(window)
    for name in ("Headline", "Paragraph", "Quotation"):
        menu.addAction(name).setCheckable(True)
    menu.actions()[1].setChecked(True)
    for first, begun in ((None, 1), (menu.actions()[2], 2)):
        open_menu(menu, QPoint(), window, by_key=True, first=first)
        qtbot.waitUntil(lambda begun=begun: menu.activeAction() is menu.actions()[begun])


def test_a_menu_in_which_nothing_can_be_chosen_has_no_first(qtbot, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)
    window = QWidget()
    qtbot.addWidget(window)
    set_uses_keyboard(window, uses_keyboard=True)
    menu = QMenu(window)
    menu.addAction("Nothing").setEnabled(False)
    open_menu(menu, QPoint(), window)
    qtbot.wait(1)
    assert menu.activeAction() is None
