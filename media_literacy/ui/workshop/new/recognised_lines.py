"""Every line of a text with what it was recognised as; a menu at each, by mouse and by keys, says otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QListWidgetItem, QMenu, QWidget

from media_literacy.authoring.importing.recognising.recognised_blocks import (
    ONLY_ONE,
    RecognisedBlock,
    RecognisedRole,
    can_be,
    with_role,
)
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.workshop.new.recognised_roles import BLOCK, RoleRows, role_words, shown_text

_MOST_HEIGHT, _LEAST_HEIGHT = 330.0, 60.0


class RecognisedLines(QListWidget):
    """A list box: a click, Enter or Space opens the menu of a line, or of all that are chosen with Shift or Ctrl.

    `changed` says that a line is something else now.
    """

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = RoleRows(self, appearance)
        self._blocks: tuple[RecognisedBlock, ...] = ()
        self.setAccessibleName(_("What each line is"))
        self.setAccessibleDescription(_("Press Enter to say what a line is. With Shift and the arrows choose several."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setItemDelegate(self._look)
        self.itemClicked.connect(self._on_clicked)
        self.apply_appearance(appearance)

    @property
    def blocks(self) -> tuple[RecognisedBlock, ...]:
        """The blocks with the roles that they have now."""
        return self._blocks

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._look.appearance = appearance
        theme = appearance.theme
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.field}; border: 1px solid {theme.edge}; border-radius: 7px;"
            f" outline: none; padding: 1px; }}"
            f"QListWidget:focus {{ border: 2px solid {theme.accent}; padding: 0; }}"
        )
        self.scheduleDelayedItemsLayout()
        self._fit()

    def show_blocks(self, blocks: Sequence[RecognisedBlock]) -> None:
        """Show these in place of those that were there."""
        self._blocks = tuple(blocks)
        self.clear()
        for block in self._blocks:
            self._say(QListWidgetItem(self), block)
        if self._blocks:
            self.setCurrentRow(0)
            self.clearSelection()
        self._fit()

    def roles(self) -> tuple[str, ...]:
        """The role of each block, to be put aside."""
        return tuple(block.role.value for block in self._blocks)

    def show_roles(self, roles: Sequence[str]) -> None:
        """Show the roles that were put aside, where they are those of this text."""
        if len(roles) == len(self._blocks):
            for at, role in enumerate(roles):
                if role in {possible.value for possible in can_be(self._blocks, at)}:
                    self._blocks = with_role(self._blocks, at, RecognisedRole(role))
            self._show_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their texts at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the menu of what is chosen."""
        is_opening = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_opening and is_plain and self.currentItem() is not None:
            self._open(by_key=True)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu."""
        if self.currentItem() is not None:
            self._open(by_key=event.reason() is QContextMenuEvent.Reason.Keyboard)

    def make_menu(self) -> QMenu:
        """The roles that all chosen lines can have, the one that they have now ticked. One line alone is a headline."""
        rows = self._chosen()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        words = role_words()
        now = {self._blocks[row].role for row in rows}
        for role in RecognisedRole:
            if len(rows) > 1 and role in ONLY_ONE:
                continue
            if all(role in can_be(self._blocks, row) for row in rows):
                action = QAction(words[role], menu)
                action.setData(role.value)
                action.setCheckable(True)
                action.setChecked(now == {role})
                action.triggered.connect(self._on_role)
                menu.addAction(action)
        return menu

    def _chosen(self) -> list[int]:
        rows = sorted(self.row(item) for item in self.selectedItems())
        return rows if self.currentRow() in rows else [self.currentRow()]

    def _on_clicked(self, _item: QListWidgetItem) -> None:
        choosing = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if not QApplication.keyboardModifiers() & choosing:
            self._open()

    def _open(self, *, by_key: bool = False) -> None:
        box = self.visualItemRect(self.currentItem())
        where = QPoint(box.left() + 12, min(max(box.top() + 24, 0), self.viewport().height()))
        menu, current = self.make_menu(), self._blocks[self.currentRow()].role.value
        first = next((action for action in menu.actions() if action.data() == current), None)
        open_menu(menu, self.viewport().mapToGlobal(where), self, by_key=by_key, first=first)

    def _on_role(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        role = RecognisedRole(action.data())
        for row in self._chosen():
            self._blocks = with_role(self._blocks, row, role)
        self._show_changed()
        announce(self, role_words()[role])
        self.changed.emit()

    def _show_changed(self) -> None:
        for row, block in enumerate(self._blocks):
            if self.item(row).data(BLOCK) != block:
                self._say(self.item(row), block)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _say(self, item: QListWidgetItem, block: RecognisedBlock) -> None:
        item.setData(BLOCK, block)
        words = _("{role}: {text}").format(role=role_words()[block.role], text=shown_text(block))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _fit(self) -> None:
        """As high as the rows, up to what leaves room for the page below."""
        px = self._look.appearance.scale.px
        most, height = round(px(_MOST_HEIGHT)), 2 * self.frameWidth() + 4
        for row in range(self.count()):
            height += self.sizeHintForRow(row)
            if height > most:
                break
        self.setFixedHeight(min(max(height, round(px(_LEAST_HEIGHT))), most))
