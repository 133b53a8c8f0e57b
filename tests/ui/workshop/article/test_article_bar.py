"""The row over the page: its menus tell which command was chosen."""

import pytest

from media_literacy.ui.workshop.article.article_bar import ADDING, ArticleBar
from media_literacy.ui.workshop.article.article_commands import ArticleCommand


@pytest.fixture
def bar(show):
    return show(ArticleBar(), 500, 60)


def test_a_menu_tells_which_command_was_chosen(qtbot, bar):
    bar.show_possible(frozenset({ArticleCommand.ADD_AFTER}))
    menu = bar.make_menu(ADDING)
    assert [action.isEnabled() for action in menu.actions()] == [True, False]
    with qtbot.waitSignal(bar.chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == [ArticleCommand.ADD_AFTER]


def test_an_entry_shows_the_key_that_does_the_same(bar):
    shown = [action.shortcut().toString() for action in bar.make_menu(ADDING).actions()]
    assert shown == ["Ctrl+Return", "Ctrl+Shift+Return"]


def test_a_button_can_be_pressed_while_any_of_its_commands_can_be_done(bar):
    assert not bar.add.isEnabled()
    bar.show_possible(frozenset({ArticleCommand.ADD_BEFORE}))
    assert bar.add.isEnabled() and bar.add.accessibleName() == "Add"
