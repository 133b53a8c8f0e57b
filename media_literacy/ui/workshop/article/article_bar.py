"""The row over the page that is written: what can be done with the sentence that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.article.article_commands import (
    ADDING,
    MOVING,
    REMOVING,
    ROLES,
    ArticleCommand,
    command_words,
)

_WHERE_THERE_IS_ONE = (ArticleCommand.ADD_SPOKEN, ArticleCommand.ADD_ROW, ArticleCommand.CHANGE_PICTURE)


class ArticleBar(QFrame):
    """Always in its place, so that the page stays in its own; nothing can be pressed while no sentence is chosen."""

    chosen = Signal(object)
    """Carries the ArticleCommand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-top")
        self.setAccessibleName(_("The chosen sentence"))
        self._possible: frozenset[ArticleCommand] = frozenset()
        self._is_now: ArticleCommand | None = None
        self._commands: dict[Button, Sequence[ArticleCommand]] = {}
        buttons = QWidget(self)
        self._row = FlowRow(buttons, spacing=2)
        self.add = self._opener(_("Add"), _("Add something beside the chosen sentence"), ADDING)
        self.move_it = self._opener(_("Move"), _("Move the chosen sentence, or what it stands in"), MOVING)
        self.role = self._opener(_("This is"), _("Say what the line or the paragraph is"), tuple(ROLES))
        self.remove = self._opener(_("Remove"), _("Remove the chosen sentence, or what it stands in"), REMOVING)
        around = QHBoxLayout(self)
        around.setContentsMargins(10, 2, 10, 2)
        around.addWidget(buttons, 1)
        self.show_possible(frozenset())

    def show_possible(self, commands: frozenset[ArticleCommand], is_now: ArticleCommand | None = None) -> None:
        """What can be done with the sentence that is chosen now, and what its block is."""
        self._possible, self._is_now = commands, is_now
        for button, own in self._commands.items():
            button.setEnabled(not commands.isdisjoint(own))

    def fill_menu(self, menu: QMenu, commands: Sequence[ArticleCommand]) -> None:
        """Offer commands in a menu, each with its key; for speakers, tables and pictures only where there is one."""
        words = command_words()
        for command in commands:
            if command in _WHERE_THERE_IS_ONE and command not in self._possible:
                continue
            action = QAction(words[command].name, menu)
            action.setEnabled(command in self._possible)
            action.setData(command.value)
            if command in ROLES:
                action.setCheckable(True)
                action.setChecked(command is self._is_now)
            if (binding := words[command].binding) is not None:
                action.setShortcut(QKeySequence(binding.chord.replace("Return", "Enter")))  # as it is called elsewhere
                action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(self._on_triggered)
            menu.addAction(action)

    def fill_sentence_menu(self, menu: QMenu) -> None:
        """Put all of it before what is in the menu of a sentence: what is wanted most often, then the rest by name."""
        before = menu.actions()[0]
        top = QMenu(menu)
        self.fill_menu(top, (ArticleCommand.ADD_AFTER, ArticleCommand.ADD_BEFORE, ArticleCommand.REMOVE))
        for action in top.actions():
            menu.insertAction(before, action)
        menu.insertSeparator(before)
        for button in (self.add, self.move_it, self.role):
            inner = QMenu(button.accessibleName(), menu)
            inner.setEnabled(button.isEnabled())
            self.fill_menu(inner, self._commands[button])
            menu.insertMenu(before, inner)
        menu.insertSeparator(before)

    def make_menu(self, commands: Sequence[ArticleCommand]) -> QMenu:
        """A menu of commands, which goes when it is closed."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill_menu(menu, commands)
        return menu

    def _opener(self, name: str, tip: str, commands: Sequence[ArticleCommand]) -> Button:
        button = Button(f"{name} ▾", self, variant="quiet")
        button.setProperty("room", "little")
        button.setAccessibleName(name)
        button.setAccessibleDescription(tip)
        set_tool_tip(button, tip)
        button.clicked.connect(self._on_opened)
        self._commands[button] = commands
        self._row.addWidget(button)
        return button

    def _on_opened(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        menu = self.make_menu(self._commands[button])
        open_menu(menu, button.mapToGlobal(button.rect().bottomLeft()), button)

    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(ArticleCommand(action.data()))
