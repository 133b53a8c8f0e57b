"""The pointer over the article: clicks, the stretch of text that a drag selects, and the sentence that lies under it.

It keeps what is selected and what lies under the pointer, and tells by signals; the page calls it and paints.
"""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_layout import ArticleLayout
from media_literacy.ui.reader.article.text_selection import TextSelection, everything, word_at


class ArticlePointer(QObject):
    """Makes clicks and selections of what the mouse does; the layout of the moment comes with each call."""

    clicked = Signal(str)
    """The sentence that was clicked."""
    link_activated = Signal(str)
    dragged_to = Signal(QPoint)
    selection_changed = Signal()
    hover_changed = Signal(list)
    """The sentences that look different now: the one that was under the pointer, and the one that is."""
    shape_changed = Signal(Qt.CursorShape)
    copy_requested = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
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

    def press(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        """Begin a click or a drag; nothing happens yet."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = layout.text_place(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection and place:
            self._select(TextSelection(self._selection.anchor, place))
            return
        self._pressed_at = event.position()
        self._select(None)

    def move(self, event: QMouseEvent, layout: ArticleLayout) -> None:
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

    def release(self, event: QMouseEvent, layout: ArticleLayout) -> None:
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

    def press_twice(self, event: QMouseEvent, layout: ArticleLayout) -> None:
        """Select a word; nothing counts as pressed, so that the second click of the two marks nothing."""
        place = layout.text_place(event.position())
        if place is not None:
            self._select(word_at(layout.article, place))

    def leave(self) -> None:
        """Nothing is under the pointer any more."""
        self._hover(None)

    def select_all(self, layout: ArticleLayout) -> None:
        """Select all of the article."""
        self._select(everything(layout.article))

    def offer_menu(self, at: QPoint, over: QWidget, layout: ArticleLayout, *, can_copy: bool) -> None:
        """Offer to copy, with the label, and to select, in a menu at this place of the screen."""
        menu = QMenu(over)
        copy = menu.addAction(_("Copy with its label"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(can_copy)
        select = menu.addAction(_("Select all"))
        select.setShortcut(QKeySequence.StandardKey.SelectAll)
        answer = menu.exec(at)
        if answer is copy:
            self.copy_requested.emit()
        elif answer is select:
            self.select_all(layout)

    def _hover(self, sentence: SentenceId | None) -> None:
        if sentence == self._hovered:
            return
        before, self._hovered = self._hovered, sentence
        self.hover_changed.emit([one for one in (before, sentence) if one is not None])

    def _select(self, selection: TextSelection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()
