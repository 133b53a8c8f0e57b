"""The row over the page: its menus tell which command was chosen."""

import pytest

from media_literacy.ui.workshop.article.article_bar import ArticleBar
from media_literacy.ui.workshop.article.article_commands import ADDING, ROLES, ArticleCommand


@pytest.fixture
def bar(show):
    return show(ArticleBar(), 500, 60)


def test_a_menu_tells_which_command_was_chosen(qtbot, bar):
    bar.show_possible(frozenset({ArticleCommand.ADD_AFTER}))
    menu = bar.make_menu(ADDING)
    assert [action.text() for action in menu.actions() if action.isEnabled()] == ["Add a sentence after this one"]
    with qtbot.waitSignal(bar.chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == [ArticleCommand.ADD_AFTER]


def test_an_entry_shows_the_key_that_does_the_same(bar):
    shown = [action.shortcut().toString() for action in bar.make_menu(ADDING).actions()]
    assert shown[:3] == ["Ctrl+Enter", "Ctrl+Shift+Enter", "Ctrl+Alt+Enter"]


def test_a_button_can_be_pressed_while_any_of_its_commands_can_be_done(bar):
    assert not bar.add.isEnabled()
    bar.show_possible(frozenset({ArticleCommand.ADD_BEFORE}))
    assert bar.add.isEnabled() and bar.add.accessibleName() == "Add"


def test_a_row_is_offered_in_a_table_only_and_what_a_block_is_has_a_tick(bar):
    bar.show_possible(frozenset(ArticleCommand) - {ArticleCommand.ADD_ROW}, ArticleCommand.IS_QUOTATION)
    assert not any("row" in action.text() for action in bar.make_menu(ADDING).actions())
    assert [action.text() for action in bar.make_menu(tuple(ROLES)).actions() if action.isChecked()] == ["A quotation"]
    bar.show_possible(frozenset(ArticleCommand))
    assert any("row" in action.text() for action in bar.make_menu(ADDING).actions())
