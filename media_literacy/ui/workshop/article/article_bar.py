"""The row over the page that is written: what can be done with the sentence that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.article.article_commands import ArticleCommand, CommandWords, command_words

ADDING = (ArticleCommand.ADD_AFTER, ArticleCommand.ADD_BEFORE)


class ArticleBar(QFrame):
    """Always in its place, so that the page stays in its own; nothing can be pressed while no sentence is chosen."""

    chosen = Signal(object)
    """Carries the ArticleCommand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-top")
        self.setAccessibleName(_("The chosen sentence"))
        self._possible: frozenset[ArticleCommand] = frozenset()
        buttons = QWidget(self)
        self._row = FlowRow(buttons, spacing=2)
        self.add = self._opener(_("Add ▾"), _("Add something beside the chosen sentence"))
        self.add.clicked.connect(self._on_add)
        around = QHBoxLayout(self)
        around.setContentsMargins(10, 2, 10, 2)
        around.addWidget(buttons, 1)
        self.show_possible(frozenset())

    def show_possible(self, commands: frozenset[ArticleCommand]) -> None:
        """What can be done with the sentence that is chosen now."""
        self._possible = commands
        self.add.setEnabled(not commands.isdisjoint(ADDING))

    def fill_menu(self, menu: QMenu, commands: Sequence[ArticleCommand], before: QAction | None = None) -> None:
        """Offer commands in a menu, each with its key; before an action that is there, or at the end."""
        words = command_words()
        for command in commands:
            action = QAction(words[command].name, menu)
            action.setEnabled(command in self._possible)
            action.setData(command.value)
            show_key(action, words[command])
            action.triggered.connect(self._on_triggered)
            if before is None:
                menu.addAction(action)
            else:
                menu.insertAction(before, action)

    def make_menu(self, commands: Sequence[ArticleCommand]) -> QMenu:
        """A menu of commands, which goes when it is closed."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill_menu(menu, commands)
        return menu

    def _opener(self, words: str, tip: str) -> Button:
        button = Button(words, self, variant="quiet")
        button.setProperty("room", "little")
        button.setAccessibleName(words.removesuffix("▾").strip())
        button.setAccessibleDescription(tip)
        set_tool_tip(button, tip)
        self._row.addWidget(button)
        return button

    def _open(self, button: Button, commands: Sequence[ArticleCommand]) -> None:
        open_menu(self.make_menu(commands), button.mapToGlobal(button.rect().bottomLeft()), button)

    def _on_add(self) -> None:
        self._open(self.add, ADDING)

    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(ArticleCommand(action.data()))


def show_key(action: QAction, words: CommandWords) -> None:
    """Show the key that does the same; it works by itself, wherever the article has the keyboard."""
    if words.binding is not None:
        action.setShortcut(words.binding.sequence)
        action.setShortcutVisibleInContextMenu(True)
