"""The open note under a caret: a stop of its own behind its sentence, and before its links."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.notes.spoken_note import note_name, spoken_note
from media_literacy.ui.widgets.after_painting import PaintedTimer
from media_literacy.ui.widgets.labels.reading_text import ReadingText

_FILL_AFTER = 30
"""Milliseconds from the painting of the note after which its text is filled: not within the frame that moves it."""


class NoteText(ReadingText):
    """Lies over the view of the chosen sentence's note; it is filled once that was painted."""

    def __init__(self, open_link: Callable[[str], None], purposes: Mapping[str, str], sheet: QWidget) -> None:
        """`purposes` are what the addresses of links lead to."""
        super().__init__(sheet)
        self._purposes = purposes
        self._content: NoteContent | None = None
        self._fill_soon = PaintedTimer(_FILL_AFTER, self)
        self._fill_soon.timeout.connect(self._fill)
        self.link_followed.connect(open_link)
        self.hide()

    def lie_over(self, view: NoteView, content: NoteContent) -> None:
        """Read this note; a folded one has nothing to read."""
        if content.is_folded:
            self.leave()
            return
        self.setGeometry(view.geometry())
        if self.isHidden():
            self.show()
        if content != self._content:
            self._content = content
            self._fill_soon.start()
        self.raise_()

    def leave(self) -> None:
        """No note is open."""
        self._content = None
        self.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have something to read, and the frame around it."""
        self._fill()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)

    def _fill(self) -> None:
        self._fill_soon.stop()
        if self._content is not None:
            name = note_name(self._content.number)
            if name != self.accessibleName():
                self.setAccessibleName(name)
            self.show_paragraphs(spoken_note(self._content, self._purposes))
