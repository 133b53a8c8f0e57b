"""The source of a lesson with all that helps to write it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.diagnostics import Location
from media_literacy.lesson.parser import DraftedLesson
from media_literacy.ui.theme.look import Look
from media_literacy.ui.workshop.source_text import SourceText
from media_literacy.ui.workshop.splicing import offset_at, position_at, position_of, text_of


class SourceEditor(QWidget):
    """The source, the remarks on it where they stand, and their fixes.

    `caret_moved` carries the caret's offset in code points; `fix_requested` a Fix, whose splices are of the text as
    it is; `remark_chosen` the Diagnostic that somebody went to.
    """

    caret_moved = Signal(int)
    fix_requested = Signal(object)
    remark_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = SourceText(look, self)
        self._drafted: DraftedLesson | None = None
        self._text.settled.connect(self._on_settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._text, 1)
        self.setFocusProxy(self._text)

    def use_document(self, document: QTextDocument) -> None:
        """Edit another document; it has the layout of plain text."""
        self._drafted = None
        self._text.use_document(document)

    def show_drafted(self, drafted: DraftedLesson, text: str) -> None:
        """Show the remarks on a text; if that is the text no longer, those shown stay and move with the edits."""
        document = self._text.document()
        if text != text_of(document):
            return
        self._drafted = drafted
        remarks = drafted.report.diagnostics
        places = [position_of(document, one.location) for one in remarks]
        self._text.show_remarks([(one, at, at + 1) for one, at in zip(remarks, places, strict=True)])

    def go_to(self, location: Location) -> None:
        """Put the caret at a line and a column, into view, and the focus into the source."""
        self._select_positions(*[position_of(self._text.document(), location)] * 2)
        self._text.setFocus()

    def select(self, start: int, end: int) -> None:
        """Select from one offset to another, and bring that into view. The focus stays where it is."""
        document = self._text.document()
        self._select_positions(position_at(document, start), position_at(document, end))

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self._text.show_look(look)

    def _select_positions(self, start: int, end: int) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    def _on_settled(self) -> None:
        self.caret_moved.emit(offset_at(self._text.document(), self._text.textCursor().position()))
