"""What the pages beside the reader share: one scrolled column in the middle of the desk, and a bar below it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.keyboard_use import uses_keyboard
from media_literacy.ui.widgets.labels.announcements import focus_and_announce
from media_literacy.ui.widgets.labels.set_text import Gap, Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, plain_row, wrapping_row
from media_literacy.ui.widgets.layouts.restyling import give_room, restyle_children
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.widgets.page_text import PageText
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.widgets.tab_order import focus_beside

_AROUND_SHEET = 20
_NARROW, _SIDE_WHEN_NARROW = 480, 16
"""A page less wide, in px, keeps its words less far from the edges of its paper."""
_LOW = 300
"""A page less high, in px, has a low bar: it may have several rows of buttons."""
_FOR_FRAMES = 8
"""Px around a column that lies on no paper: frames of the focus are drawn beyond the texts that they are around."""


class ColumnScroll(VerticalScrollArea):
    """Scrolls by every key that usually does: Page Up and Down, Space, Home and End, arrows."""

    scrolled_by_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; what is no scrolling goes on to the page."""
        if not self.scroll_by_key(event):
            event.ignore()

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll by a key that usually does; False if it is another."""
        bar = self.verticalScrollBar()
        page, step = bar.pageStep() - bar.singleStep(), bar.singleStep()
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        moves = {
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Space: -page if is_back else page,
            Qt.Key.Key_Down: step,
            Qt.Key.Key_Up: -step,
            Qt.Key.Key_Home: bar.minimum() - bar.value(),
            Qt.Key.Key_End: bar.maximum() - bar.value(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        bar.setValue(bar.value() + move)
        self.scrolled_by_key.emit()
        return True


class ColumnPage(QWidget):
    """A page with a column of at most `width` px (at 100 %); on `paper` it is a printed page on the desk."""

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, width: float = 680.0, on_paper: bool = True
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._column_width = width
        self.setProperty("variant", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scroller = ColumnScroll(self)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text is a stop, and scrolls by the same keys
        self.scroller.setProperty("variant", "desk")
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.desk = QWidget(self.scroller)
        self.desk.setProperty("variant", "desk")
        self.scroller.setWidget(self.desk)
        self._sheet = QFrame(self.desk)
        if on_paper:
            self._sheet.setProperty("variant", "paper")
        self._is_on_paper = on_paper
        self.page_text = PageText(self._sheet, self, self.scroller)
        self.scroller.scrolled_by_key.connect(self.page_text.follow_scrolling)
        self.column = QVBoxLayout(self._sheet)
        self.column.setSpacing(0)
        row = QHBoxLayout(self.desk)
        around = _AROUND_SHEET if on_paper else _AROUND_SHEET - _FOR_FRAMES
        row.setContentsMargins(around, around, around, around + 8)
        row.addStretch(1)
        row.addWidget(self._sheet, 1000, Qt.AlignmentFlag.AlignTop if on_paper else Qt.AlignmentFlag(0))
        row.addStretch(1)
        self._whole = plain_column(self)
        self._whole.addWidget(self.scroller, 1)
        self._first: QWidget | None = None
        self._opening_words = ""
        self._bar: QWidget | None = None
        self._size_column()

    @property
    def sheet(self) -> QFrame:
        """What everything in the column has as its parent."""
        return self._sheet

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.appearance = appearance
        self._size_column()
        restyle_children(self, appearance)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes by the layouts, whatever was made first."""
        return focus_beside(self.focusWidget(), is_next=is_next) or super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that scroll do so, too, where the keyboard is in the bar."""
        if not self.scroller.scroll_by_key(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the text under the pointer, or all of the page, where these are words of a lesson."""
        if self.page_text.label:
            self.copy_menu(self._sheet.mapFromGlobal(event.globalPos())).popup(event.globalPos())

    def copy_menu(self, at: QPoint) -> QMenu:
        """A menu to copy with the label of origin what stands at a place of the sheet, or everything."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        here, whole = self.page_text.words_at(at), self.page_text.words
        for name, words in ((_("Copy this text with its label"), here), (_("Copy the page with its label"), whole)):
            action = menu.addAction(name)
            action.setEnabled(bool(words))
            action.setData(words)
            action.triggered.connect(self._on_copy)
        return menu

    def _on_copy(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.page_text.copy_words(action.data())

    def begin_with(self, words: str) -> None:
        """Say what a screen reader speaks first, behind the name of the page."""
        self._opening_words = words

    def begin_at(self, widget: QWidget) -> None:
        """Say what has the focus when the page gets it. A focus proxy would take the page's parts off the Tab key."""
        self._first = widget

    def take_focus(self) -> None:
        """Give the keyboard to what the page begins with; where somebody listens, to its text, which is heard then."""
        self.page_text.gather()
        first = self.page_text if QAccessible.isActive() and self.page_text.paragraphs else self._first
        new = self.page_text.read_what_is_new() if first is self.page_text else ""
        words = self._opening_words if new in self._opening_words else f"{self._opening_words}\n{new}".strip()
        focus_and_announce(first or self, words)
        if first is not None and uses_keyboard(self) and self.sheet.isAncestorOf(first) and first is not self.page_text:
            self.bring_into_view(first)
            self.scroller.show_whole(first)  # where the page has its heights only now

    def add_text(
        self, text: str, role: Role, *, colour: str = "ink", before: float = 0.0, after: float = 0.0
    ) -> SetText:
        """Set a text at the end of the column."""
        words = SetText(text, role, self.appearance, self.sheet, colour=colour, before=before, after=after)
        self.column.addWidget(words)
        return words

    def add_rule(self, *, before: float = 0.0, after: float = 0.0) -> None:
        """Draw a line at the end of the column."""
        self.column.addWidget(Rule(self.appearance, self.sheet, before=before, after=after))

    def add_gap(self, height: float) -> None:
        """Leave room at the end of the column, in px at 100 %."""
        self.column.addWidget(Gap(height, self.appearance, self.sheet))

    def add_row(self, *buttons: QWidget) -> None:
        """Put buttons at the end of the column; they wrap when there is no room."""
        self.column.addWidget(wrapping_row(self.sheet, *buttons))

    def add_top(self, widget: QWidget) -> None:
        """Put something over the column that stays when it scrolls."""
        self._whole.insertWidget(0, widget)

    def add_bar(self, *buttons: QWidget) -> None:
        """Put buttons into a bar that stays below the column, as wide as that; they wrap when there is no room."""
        bar = QFrame(self)
        bar.setProperty("variant", "bar-bottom")
        self._bar = QWidget(bar)
        self._around_bar = plain_row(bar, 0)
        self._around_bar.addStretch(1)
        self._around_bar.addWidget(self._bar, 1000)
        self._around_bar.addStretch(1)
        row = self._row_of_bar = FlowRow(self._bar, alignment=Qt.AlignmentFlag.AlignTrailing, line_spacing=4)
        for button in buttons:
            row.addWidget(button)
        self._whole.addWidget(bar)
        self._size_column()

    def use_width(self, width: float) -> None:
        """Have a column of at most so many px, at 100 %."""
        if width != self._column_width:
            self._column_width = width
            self._size_column()

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen, with some room around it."""
        self.scroller.ensureWidgetVisible(widget, 0, round(self.appearance.scale.px(40)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the words get the room of the margins."""
        super().resizeEvent(event)
        if (self._is_narrow, self._is_low) != (self.width() < _NARROW, self.height() < _LOW):
            self._size_column()

    def _size_column(self) -> None:
        self._is_narrow, self._is_low = self.width() < _NARROW, self.height() < _LOW
        usual = _SIDE_WHEN_NARROW if self._is_narrow else round(min(self.appearance.scale.px(40), 60))
        side = usual if self._is_on_paper else _FOR_FRAMES
        width = round(self.appearance.scale.px(self._column_width))
        self._sheet.setMaximumWidth(width if self._is_on_paper else width + 2 * _FOR_FRAMES)
        if self._bar is not None:
            self._bar.setMaximumWidth(width)
            edge = 2 if self._is_low else 6
            self._row_of_bar.setContentsMargins(0, edge, 0, edge)
            for button in self._bar.findChildren(QAbstractButton):
                give_room(button, is_little=self._is_low)
            beside = self.scroller.verticalScrollBar().sizeHint().width()  # beside the column, and not beside the bar
            left, right = (beside, 0) if self.isRightToLeft() else (0, beside)
            self._around_bar.setContentsMargins(_AROUND_SHEET + left, 0, _AROUND_SHEET + right, 0)
        self.column.setContentsMargins(side, side, side, side)


class LeavablePage(ColumnPage):
    """A page that one can go back from: Esc does what its button does. `left` asks for it."""

    left = Signal()

    def go_back(self) -> None:
        """Go back, or first out of what is open on the page."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
