"""Text size, spacing and theme from the menu of the reader."""

import pytest
from each_row import each_row

from media_literacy.settings import TEXT_SIZES, Settings
from media_literacy.ui.settings.text_menu import TextMenu, stepped


@pytest.fixture
def open_menu(qtbot):
    def make(settings):
        menu = TextMenu(settings)
        qtbot.addWidget(menu)
        return menu

    return make


def choose(qtbot, menu, text):
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == text)
    with qtbot.waitSignal(menu.settings_changed) as told:
        action.trigger()
    return told.args[0]


def test_steps_go_through_all_sizes_and_no_further():
    settings, seen = Settings(text_size=TEXT_SIZES[0]), []
    for _ in range(len(TEXT_SIZES) + 2):
        seen.append(settings.text_size)
        settings = stepped(settings, 1)
    assert seen == [*TEXT_SIZES, TEXT_SIZES[-1], TEXT_SIZES[-1]]
    assert stepped(Settings(text_size=TEXT_SIZES[0]), -1).text_size == TEXT_SIZES[0]


@each_row("size", TEXT_SIZES)
def test_the_usual_size_is_one_step_away(size):
    assert stepped(Settings(text_size=size), 0).text_size == 100


def test_the_menu_changes_the_size(qtbot, open_menu):
    assert choose(qtbot, open_menu(Settings()), "Larger text").text_size > 100
    assert choose(qtbot, open_menu(Settings(text_size=200)), "Smaller text").text_size < 200
    assert choose(qtbot, open_menu(Settings(text_size=200)), "Usual size").text_size == 100


def test_the_menu_changes_the_spacing_and_back(qtbot, open_menu):
    wide = choose(qtbot, open_menu(Settings()), "Wide spacing")
    assert wide.spacing == "wide"
    assert choose(qtbot, open_menu(wide), "Wide spacing").spacing == "normal"


@pytest.mark.parametrize(
    ("name", "theme"),
    [
        ("Light", "light"),
        ("Dark", "dark"),
        ("Sepia", "sepia"),
        ("High contrast", "contrast"),
        ("Colours as the system", "system"),
    ],
)
def test_the_menu_changes_the_theme_and_ticks_the_one_in_use(qtbot, open_menu, name, theme):
    settings = choose(qtbot, open_menu(Settings(theme="dark" if theme == "light" else "light")), name)
    assert settings.theme == theme
    menu = open_menu(settings)
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == [name]
