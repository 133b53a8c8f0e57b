"""The pointer over the article: clicks, the stretch of text that a drag selects, and the sentence that lies under it.

It keeps what is selected and what lies under the pointer, and tells by signals; the page paints.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_layout import ArticleLayout
from media_literacy.ui.reader.article.printed_article import PrintedArticle
from media_literacy.ui.reader.article.text_selection import TextSelection, everything, word_at


class ArticlePointer(QObject):
    """Sees the mouse before the page does, and makes clicks and selections of what it does there."""

    clicked = Signal(str)
    """The sentence that was clicked."""
    link_activated = Signal(str)
    dragged_to = Signal(QPoint)
    selection_changed = Signal()
    hover_changed = Signal(list)
    """The sentences that look different now: the one that was under the pointer, and the one that is."""
    shape_changed = Signal(Qt.CursorShape)
    copy_requested = Signal()

    def __init__(self, page: QWidget, printed: PrintedArticle, can_copy: Callable[[], bool]) -> None:
        """`can_copy` tells whether there is anything to copy."""
        super().__init__(page)
        self._page, self._printed, self._can_copy = page, printed, can_copy
        page.installEventFilter(self)
        self._hovered: SentenceId | None = None
        self._selection: TextSelection | None = None
        self._pressed_at: QPointF | None = None

    @property
    def hovered(self) -> SentenceId | None:
        """The sentence under the pointer."""
        return self._hovered

    @property
    def selection(self) -> TextSelection | None:
        """The stretch of text that is selected."""
        return self._selection

    def forget(self) -> None:
        """Another wording is printed: nothing is selected or under the pointer. Nothing is told."""
        self._selection = self._hovered = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the mouse does on the page."""
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        elif isinstance(event, QContextMenuEvent):
            self._show_menu(event.globalPos())
            return True
        elif isinstance(event, QMouseEvent) and watched is self._page:
            self._take_mouse(event, self._printed.layout)
            return True
        return False

    def _take_mouse(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._press(event, layout)
        elif event.type() is QEvent.Type.MouseMove:
            self._move(event, layout)
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._release(event, layout)
        elif event.type() is QEvent.Type.MouseButtonDblClick:
            self._press_twice(event, layout)

    def _press(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        """Begin a click or a drag; nothing happens yet."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = layout.text_place(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection and place:
            self._select(TextSelection(self._selection.anchor, place))
            return
        self._pressed_at = event.position()
        self._select(None)

    def _move(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        """A drag selects; without a button the sentence under the pointer reacts."""
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            anchor = self._selection.anchor if self._selection else layout.text_place(self._pressed_at)
            place = layout.text_place(event.position())
            if (far or self._selection) and anchor is not None and place is not None:
                self._select(TextSelection(anchor, place))
                self.dragged_to.emit(event.position().toPoint())
            return
        self._hover(layout.sentence_at(event.position()))
        is_link = event.modifiers() & Qt.KeyboardModifier.ControlModifier and layout.link_at(event.position())
        over = self._hovered is not None or is_link
        self.shape_changed.emit(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def _release(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        """End a click: with Ctrl on a link, else on the sentence."""
        pressed, self._pressed_at = self._pressed_at, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        if self._selection is not None and not self._selection.is_empty:
            return
        self._select(None)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            link = layout.link_at(event.position())
            if link:
                self.link_activated.emit(link)
            return
        sentence = layout.sentence_at(event.position())
        if sentence is not None:
            self.clicked.emit(sentence)

    def _press_twice(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        """Select a word; nothing counts as pressed, so that the second click of the two marks nothing."""
        place = layout.text_place(event.position())
        if place is not None:
            self._select(word_at(layout.article, place))

    def select_all(self) -> None:
        """Select all of the article."""
        self._select(everything(self._printed.layout.article))

    def _show_menu(self, at: QPoint) -> None:
        """Offer to copy, with the label, and to select, in a menu at this place of the screen."""
        menu = QMenu(self._page)
        copy = menu.addAction(_("Copy with its label"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self._can_copy())
        select = menu.addAction(_("Select all"))
        select.setShortcut(QKeySequence.StandardKey.SelectAll)
        answer = menu.exec(at)
        if answer is copy:
            self.copy_requested.emit()
        elif answer is select:
            self.select_all()

    def _hover(self, sentence: SentenceId | None) -> None:
        if sentence == self._hovered:
            return
        before, self._hovered = self._hovered, sentence
        self.hover_changed.emit([changed for changed in (before, sentence) if changed is not None])

    def _select(self, selection: TextSelection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()
