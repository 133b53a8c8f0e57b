"""Every line of a text with what it was recognised as; a menu at each, by mouse and by keys, says otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QWidget,
)

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
from media_literacy.ui.workshop.new.recognised_roles import BLOCK, RoleRows, role_name, role_words, spoken_text

_AROUND_ROW = 12
_LINES = 2
"""The height of the lines above and below the list."""


class RecognisedLines(QListWidget):
    """A list box: a click, Enter or Space opens the menu of a line, or of all that are chosen with Shift or Ctrl.

    It is as high as its rows, and what it stands in is scrolled. `changed` says that a line is something else now.
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setItemDelegate(self._look)
        self.itemClicked.connect(self._on_clicked)
        self._notify_soon = QTimer(self, singleShot=True, interval=0)
        self._notify_soon.timeout.connect(self._notify_focus)
        self.apply_appearance(appearance)

    @property
    def blocks(self) -> tuple[RecognisedBlock, ...]:
        """The blocks with the roles that they have now."""
        return self._blocks

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._look.use_appearance(appearance)
        theme = appearance.theme
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.paper}; border: none; border-top: 1px solid {theme.edge};"
            f" border-bottom: 1px solid {theme.edge}; outline: none; padding: 0; }}"
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
        """Enter and Space open the menu of what is chosen, Delete leaves it out; Page Up and Down scroll the page."""
        is_opening = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_opening and is_plain and self.currentItem() is not None:
            self._open(by_key=True)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and is_plain and self.currentItem() is not None:
            self._set_role(RecognisedRole.LEFT_OUT)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._keep_in_view()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the line in view at which the keyboard is, and heard behind the name of the list."""
        super().focusInEvent(event)
        if QAccessible.isActive():
            self._notify_soon.start()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._keep_in_view()

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
        box, px = self.visualItemRect(self.currentItem()), self._look.appearance.scale.px
        where = self.viewport().mapFromGlobal(QCursor.pos())
        if by_key or not box.contains(where):  # else the menu is where the pointer is: a row may be as high as the page
            where = QPoint(box.left() + 12, box.top() + round(px(24)))
        menu, current = self.make_menu(), self._blocks[self.currentRow()].role.value
        first = next((action for action in menu.actions() if action.data() == current), None)
        open_menu(menu, self.viewport().mapToGlobal(where), self, by_key=by_key, first=first)

    def _keep_in_view(self) -> None:
        """Scroll what is around until the current row is seen, or as much of it as there is room for from its top."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or self.currentItem() is None:
            return
        box = self.visualItemRect(self.currentItem())
        for y in (box.bottom(), box.top()):
            at = self.viewport().mapTo(inside, QPoint(0, y))
            area.ensureVisible(area.horizontalScrollBar().value(), at.y(), 0, _AROUND_ROW)

    def _notify_focus(self) -> None:
        """Tell assistive technology which line has the focus: Qt tells of the list alone where none is chosen."""
        if self.hasFocus() and self.currentItem() is not None:
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.currentRow())
            QAccessible.updateAccessibility(event)

    def _on_role(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._set_role(RecognisedRole(action.data()))

    def _set_role(self, role: RecognisedRole) -> None:
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
        words = _("{role}: {text}").format(role=role_name(block), text=spoken_text(block))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _fit(self) -> None:
        """As high as all rows."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(rows + _LINES)
