"""On a Mac the menu bar has what is looked for there."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from media_literacy.ui.window.desktop.menu_bar import add_menu_bar
from media_literacy.ui.window.interface_language import speak

Role = QAction.MenuRole


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def actions(bar):
    return {action.menuRole(): action for action in bar.actions()[0].menu().actions()}


def test_about_settings_and_quit_have_their_roles_and_do_what_they_say(window):
    done = []
    bar = add_menu_bar(
        window, lambda: done.append("about"), lambda: done.append("settings"), lambda: done.append("quit"), "darwin"
    )
    found = actions(bar)
    assert set(found) == {Role.AboutRole, Role.PreferencesRole, Role.QuitRole}
    for role in (Role.AboutRole, Role.PreferencesRole, Role.QuitRole):
        found[role].trigger()
    assert done == ["about", "settings", "quit"]


def test_a_kiosk_offers_no_settings_and_other_systems_no_bar(window):
    assert Role.PreferencesRole not in actions(add_menu_bar(window, print, None, print, "darwin"))
    assert add_menu_bar(window, print, print, print, "linux") is None


def test_the_words_follow_the_language(qtbot, window):
    bar = add_menu_bar(window, print, print, print, "darwin")
    before = actions(bar)
    try:
        speak("es")
        qtbot.waitUntil(lambda: before[Role.QuitRole].text() == "Salir de Alfabetización mediática")
        assert before[Role.PreferencesRole].text().startswith("Ajustes")
        assert actions(bar) == before  # what macOS took into its own menus stays the same
    finally:
        speak("en")
    qtbot.waitUntil(lambda: before[Role.QuitRole].text() == "Quit Media Literacy")
