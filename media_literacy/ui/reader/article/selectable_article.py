"""The mouse over the article: clicks, what a drag selects, the sentence under the pointer, and the menu for copying."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDrag, QGuiApplication, QHelpEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId, Word
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.ui.reader.article.article_layout import ArticleLayout
from media_literacy.ui.reader.article.explained_words import ExplainedWords
from media_literacy.ui.reader.article.printed_article import PrintedArticle
from media_literacy.ui.reader.article.selected_fact import SelectedFact, fact_mime
from media_literacy.ui.reader.article.text_selection import TextSelection, everything, word_at
from media_literacy.ui.widgets.labels.plain_text import tool_tip


class SelectableArticle(QWidget):
    """What `ArticleView` is made of, but for painting and keys: text that is hovered, clicked, selected and copied."""

    link_activated = Signal(str)
    dragged_to = Signal(QPoint)
    word_requested = Signal(int)
    """The place of a hard word among those of the lesson."""
    own_note_requested = Signal(str)
    """Somebody wants to write beside this sentence."""
    fact_requested = Signal(SelectedFact)
    """Somebody wants this piece on the fact board."""

    def __init__(self, printed: PrintedArticle, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._print = printed
        self._hovered: SentenceId | None = None
        self._selection: TextSelection | None = None
        self._pressed_at: QPointF | None = None
        self._explained = ExplainedWords()
        self._offers_own_notes = self._has_facts = False
        self._may_drag_from: QPointF | None = None
        self.setMouseTracking(True)

    @property
    def layout_of_page(self) -> ArticleLayout:
        """Where everything stands on the page; lines are broken when it is first asked for."""
        return self._print.layout

    def show_explained(self, words: Sequence[Word]) -> None:
        """Underline these words, and tell when somebody asks what one means."""
        self._explained = ExplainedWords(words)
        self.update()

    def offer_own_notes(self) -> None:
        """Have the menu of each sentence offer to write beside it."""
        self._offers_own_notes = True

    def enable_facts(self) -> None:
        """Let what is selected be dragged away, and have the menu offer to put it on the fact board."""
        self._has_facts = True

    @property
    def selected_fact(self) -> SelectedFact | None:
        """What is selected, with the sentence in which it begins; None where that is nothing."""
        if self._selection is None or not (text := self.selected_text.strip()):
            return None
        return SelectedFact(text, self._selection.first_sentence(self._print.article))

    def event(self, event: QEvent) -> bool:
        """The pointer that rests on a hard word reads what it means."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._explained.at(self.layout_of_page, QPointF(event.pos()))
            word = None if index is None else self._explained.words[index]
            text = f"{word.text}: {text_of_runs(word.meaning)}" if word else ""
            QToolTip.showText(event.globalPos(), tool_tip(text), self)
            return True
        return super().event(event)

    def click_sentence(self, sentence: SentenceId) -> None:
        """A sentence was clicked."""
        raise NotImplementedError

    def repaint_sentences(self, sentences: Iterable[SentenceId]) -> None:
        """These sentences look different now."""
        raise NotImplementedError

    @property
    def chosen(self) -> SentenceId | None:
        """The sentence that the keyboard is at."""
        raise NotImplementedError

    def copy_text(self) -> str:
        """What a copy holds."""
        raise NotImplementedError

    def copy(self) -> None:
        """Put the selected text, or the chosen sentence, on the clipboard with the label of origin."""
        text = self.copy_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    @property
    def selected_text(self) -> str:
        """What is selected of the article, without the label."""
        return self._selection.text(self._print.article) if self._selection else ""

    def select_all(self) -> None:
        """Select all of the article."""
        self.select(everything(self._print.article))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; nothing happens yet."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = self.layout_of_page.text_place(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection and place:
            self.select(TextSelection(self._selection.anchor, place))
            return
        if self._has_facts and self._selection and place and self._selection.holds(place):
            self._may_drag_from = event.position()
            return
        self._pressed_at = event.position()
        self.select(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag selects; without a button the sentence under the pointer reacts."""
        layout = self.layout_of_page
        if self._may_drag_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (event.position() - self._may_drag_from).manhattanLength() >= QApplication.startDragDistance():
                self._drag_selection()
            return
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            anchor = self._selection.anchor if self._selection else layout.text_place(self._pressed_at)
            place = layout.text_place(event.position())
            if (far or self._selection) and anchor is not None and place is not None:
                self.select(TextSelection(anchor, place))
                self.dragged_to.emit(event.position().toPoint())
            return
        self._hover(layout.sentence_at(event.position()))
        is_link = event.modifiers() & Qt.KeyboardModifier.ControlModifier and layout.link_at(event.position())
        over = self._hovered is not None or is_link
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click: with Ctrl on a link, else on the sentence; on what is selected, it is no drag."""
        if self._may_drag_from is not None:
            self._pressed_at, self._may_drag_from = self._may_drag_from, None
            self.select(None)
        pressed, self._pressed_at = self._pressed_at, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        if self._selection is not None and not self._selection.is_empty:
            return
        self.select(None)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            link = self.layout_of_page.link_at(event.position())
            word = self._explained.at(self.layout_of_page, event.position())
            if link:
                self.link_activated.emit(link)
            elif word is not None:
                self.word_requested.emit(word)
            return
        sentence = self.layout_of_page.sentence_at(event.position())
        if sentence is not None:
            self.click_sentence(sentence)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; nothing counts as pressed, so that the second click of the two marks nothing."""
        place = self.layout_of_page.text_place(event.position())
        if place is not None:
            self.select(word_at(self._print.article, place))

    def leaveEvent(self, event: QEvent) -> None:
        """No sentence is under the pointer."""
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the sentence under the pointer, or with the chosen one where a key asks."""
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        sentence = self.chosen if is_by_key else self.layout_of_page.sentence_at(QPointF(event.pos()))
        self.menu_of(sentence).popup(event.globalPos())

    def menu_of(self, sentence: SentenceId | None) -> QMenu:
        """A menu to explain the hard words of the sentence, to copy with the label, and to select."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for index in self._explained.in_sentence(sentence):
            action = menu.addAction(_("What “{word}” means").format(word=self._explained.label(index)))
            action.setData(index)
            action.triggered.connect(self._on_word_chosen)
        if sentence is not None and self._offers_own_notes:
            note = menu.addAction(_("Write a note"))
            note.setData(sentence)
            note.triggered.connect(self._on_own_note_chosen)
        if self._has_facts and self.selected_fact is not None:
            menu.addAction(_("Put on the fact board")).triggered.connect(self._on_fact_chosen)
        copy = menu.addAction(_("Copy with its label"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(bool(self.copy_text()))
        copy.triggered.connect(self.copy)
        select = menu.addAction(_("Select all"))
        select.setShortcut(QKeySequence.StandardKey.SelectAll)
        select.triggered.connect(self.select_all)
        return menu

    def _on_word_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.word_requested.emit(int(action.data()))

    def _on_own_note_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.own_note_requested.emit(action.data())

    def _on_fact_chosen(self) -> None:
        if (selected := self.selected_fact) is not None:
            self.fact_requested.emit(selected)

    def _drag_selection(self) -> None:
        self._may_drag_from = None
        if (selected := self.selected_fact) is not None:
            drag = QDrag(self)
            drag.setMimeData(fact_mime(selected, self.copy_text()))
            drag.exec(Qt.DropAction.CopyAction)

    def _hover(self, sentence: SentenceId | None) -> None:
        if sentence == self._hovered:
            return
        before, self._hovered = self._hovered, sentence
        self.repaint_sentences(changed for changed in (before, sentence) if changed is not None)

    def select(self, selection: TextSelection | None) -> None:
        """Have this selected of the text, or nothing."""
        if selection != self._selection:
            self._selection = selection
            self.update()
