"""A text that assistive technology reads by caret, laid unpainted over what the eye sees of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from media_literacy.ui.text.spoken_blocks import SpokenParagraph

_CARET_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_MODIFIERS_OF_CARET = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier


class ReadingText(QTextEdit):
    """Paragraphs under a caret: up and down go from one to the next, Enter follows the link at the caret.

    `paragraph_reached` carries the index of the paragraph that the caret is in now, `link_followed` an address;
    `copy_requested` asks for what the caret is in.
    A paragraph is one line, so that it is read whole. The mouse goes through it, and every other key is its parent's.
    """

    paragraph_reached = Signal(int)
    link_followed = Signal(str)
    copy_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._paragraphs: tuple[SpokenParagraph, ...] = ()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        # Of the kinds of text that Qt has, this one is read at the caret as soon as it has the focus.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Nothing is filled. PySide would load every class of widgets to see which one the viewport is.
        unpainted = self.palette()
        unpainted.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(unpainted)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    @property
    def paragraphs(self) -> tuple[SpokenParagraph, ...]:
        """What is read."""
        return self._paragraphs

    @property
    def paragraph(self) -> int:
        """The index of the paragraph that the caret is in."""
        return self.textCursor().blockNumber()

    def show_paragraphs(self, paragraphs: Sequence[SpokenParagraph]) -> None:
        """Have this text read; the caret stays in its paragraph, where that is still there."""
        if tuple(paragraphs) == self._paragraphs:
            return
        at = self._paragraphs[self.paragraph] if self._paragraphs else None
        self._paragraphs = tuple(paragraphs)
        self.blockSignals(True)
        self._write()
        self.blockSignals(False)
        self.go_to_paragraph(self._paragraphs.index(at) if at in self._paragraphs else 0)

    def go_to_paragraph(self, index: int) -> None:
        """Set the caret to where a paragraph begins."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(index)))

    def _write(self) -> None:
        """Put the paragraphs into the document, whose signals would tell assistive technology that the caret moved.

        A screen reader that hears of a caret before it hears of the focus takes that for an old one, and is silent.
        """
        caret = self.textCursor()
        caret.setKeepPositionOnInsert(True)
        self.setTextCursor(caret)
        self.document().blockSignals(True)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for index, paragraph in enumerate(self._paragraphs):
            if index:
                cursor.insertBlock()
            for words, address in paragraph.spoken_runs():
                style = QTextCharFormat()
                if address:
                    style.setAnchor(True)
                    style.setAnchorHref(address)
                cursor.insertText(words, style)
        cursor.endEditBlock()
        self.document().blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that move the caret, and Enter on a link."""
        if event.key() in _CARET_KEYS and not event.modifiers() & ~_MODIFIERS_OF_CARET:
            super().keyPressEvent(event)
            event.accept()
        elif (
            self._paragraphs
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and (address := self._link_at_caret())
        ):
            self.link_followed.emit(address)
        elif event.matches(QKeySequence.StandardKey.Copy) and self._paragraphs:
            self.copy_requested.emit()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Shortcuts are the window's: there is nothing to edit here."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the eye sees the painted text."""

    def _link_at_caret(self) -> str:
        """The address of the link that the caret stands in, before, or behind; else of the paragraph's only one."""
        cursor = self.textCursor()
        found = cursor.charFormat().anchorHref()
        if not cursor.atBlockEnd():
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
            found = cursor.charFormat().anchorHref() or found
        in_paragraph = {address for _words, address in self._paragraphs[self.paragraph].spoken_runs() if address}
        return found or (in_paragraph.pop() if len(in_paragraph) == 1 else "")

    def _on_caret_moved(self) -> None:
        self.paragraph_reached.emit(self.paragraph)
