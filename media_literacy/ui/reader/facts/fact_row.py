"""One fact on a line of the board: a button that leads to its sentence, and a menu of what can be done with it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from media_literacy.engine.attempts.fact_board import LONGEST_FACT, Fact, FactLine
from media_literacy.engine.wording.fact_words import line_name
from media_literacy.i18n import gettext as _
from media_literacy.ui.reader.facts.dragged_fact import noted_fact_mime
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.plain_text import PlainToolButton, set_tool_tip
from media_literacy.ui.widgets.layouts.plain_layouts import plain_row

_LEAST_TEXT = 120.0


class FactButton(RowButton):
    """The words of a fact; F2 asks to edit, Delete to remove, Alt with an arrow or a drag to move."""

    edit_requested = Signal()
    remove_requested = Signal()
    move_requested = Signal(int)
    menu_requested = Signal(QPoint)
    drag_requested = Signal()

    _pressed_at: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It may become a drag."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """From some distance on it is one, and no click."""
        at = self._pressed_at
        if at is None or (event.position().toPoint() - at).manhattanLength() < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        self.setDown(False)
        self.drag_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of lists."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with it."""
        self.menu_requested.emit(event.globalPos())


class FactRow(QWidget):
    """`edited` carries other words, `moved` by how many places, `line_chosen` another line."""

    sentence_wanted = Signal()
    edited = Signal(str)
    moved = Signal(int)
    line_chosen = Signal(str)
    removed = Signal()
    copy_requested = Signal()

    def __init__(self, fact: Fact, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        self._has_sentence = self._is_editing = False
        self.button = FactButton([], appearance, self, shape=Shape.COMPACT, least_text=_LEAST_TEXT)
        self.button.clicked.connect(self._on_clicked)
        self.button.edit_requested.connect(self.edit)
        self.button.remove_requested.connect(self.removed)
        self.button.move_requested.connect(self.moved)
        self.button.menu_requested.connect(self._show_menu)
        self.button.drag_requested.connect(self._on_drag)
        self.more = PlainToolButton(self)
        self.more.setText("⋯")
        self.more.setProperty("variant", "quiet")
        self.more.clicked.connect(self._on_more)
        self.field = LineField(self)
        self.field.setProperty("variant", "ruled")
        self.field.setMaxLength(LONGEST_FACT)
        self.field.hide()
        self.field.editingFinished.connect(self._on_edited)
        row = plain_row(self, 4)
        row.addWidget(self.button, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab can stop at, in its order."""
        return [self.button, self.field, self.more]

    def show_fact(self, fact: Fact, sentence: int | None) -> None:
        """Show a fact, with the number of its sentence where it has one."""
        self.fact, self._has_sentence = fact, sentence is not None
        aside = None if sentence is None else Line(_("Sentence {n}").format(n=sentence), Role.SMALL, "accent")
        name = fact.text if sentence is None else _("{text}, from sentence {n}").format(text=fact.text, n=sentence)
        self.button.show_lines([Line(fact.text, Role.NOTE)], name=name, aside=aside)
        leads = _("Press to edit.") if sentence is None else _("Press to go to the sentence.")
        how = _("F2 edits it, Delete takes it away, Alt with an arrow key moves it.")
        self.button.setAccessibleDescription(f"{leads} {how}")
        self.more.setAccessibleName(_("More for {text}").format(text=fact.text))
        set_tool_tip(self.more, _("Edit, move, take away"))

    def edit(self) -> None:
        """Put other words there: Enter keeps them, Esc does not."""
        self.field.setText(self.fact.text)
        self._is_editing = True
        self.field.setAccessibleName(_("Edit {text}").format(text=self.fact.text))
        self.button.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends editing with nothing changed."""
        if event.key() == Qt.Key.Key_Escape and self._is_editing:
            self._end_editing()
        else:
            super().keyPressEvent(event)

    def make_menu(self) -> QMenu:
        """What can be done with the fact, for the menu to go when it is closed."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._has_sentence:
            menu.addAction(_("Go to the sentence")).triggered.connect(self.sentence_wanted)
        menu.addAction(_("Edit")).triggered.connect(self.edit)
        menu.addAction(_("Move up")).triggered.connect(self._on_up)
        menu.addAction(_("Move down")).triggered.connect(self._on_down)
        lines = menu.addMenu(_("Put under"))
        for line in FactLine:
            action = lines.addAction(line_name(line))
            action.setData(line.value)
            action.setEnabled(line is not self.fact.line)
        lines.triggered.connect(self._on_line_chosen)
        menu.addAction(_("Copy with its label")).triggered.connect(self.copy_requested)
        menu.addAction(_("Take away")).triggered.connect(self.removed)
        return menu

    def _on_drag(self) -> None:
        drag = QDrag(self.button)
        drag.setMimeData(noted_fact_mime(self.fact.number))
        drag.exec(Qt.DropAction.MoveAction)

    def _show_menu(self, where: QPoint) -> None:
        open_menu(self.make_menu(), where, self.more)

    def _on_more(self) -> None:
        self._show_menu(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_clicked(self) -> None:
        if self._has_sentence:
            self.sentence_wanted.emit()
        else:
            self.edit()

    def _on_edited(self) -> None:
        if self._is_editing:
            self._end_editing()
            self.edited.emit(self.field.text())

    def _end_editing(self) -> None:
        self._is_editing = False  # the field tells of its end once more when it loses the keyboard
        had_focus = self.field.hasFocus()
        self.button.show()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)

    def _on_line_chosen(self, action: QAction) -> None:
        self.line_chosen.emit(action.data())
