"""What can be done at the chosen sentence: one table for the bar, the menu of a sentence and the keys."""

from enum import Enum
from typing import NamedTuple

from media_literacy.i18n import gettext as _
from media_literacy.ui import key_bindings as keys


class ArticleCommand(Enum):
    """One thing to do with the chosen sentence, or with what it stands in."""

    ADD_AFTER = "add-after"
    ADD_BEFORE = "add-before"


class CommandWords(NamedTuple):
    """What a command is called in a menu, and the key that does the same."""

    name: str
    binding: keys.KeyBinding | None = None


def command_words() -> dict[ArticleCommand, CommandWords]:
    """All commands, in the order of the menus."""
    return {
        ArticleCommand.ADD_AFTER: CommandWords(_("Add a sentence after this one"), keys.ADD_AFTER),
        ArticleCommand.ADD_BEFORE: CommandWords(_("Add a sentence before this one"), keys.ADD_BEFORE),
    }
