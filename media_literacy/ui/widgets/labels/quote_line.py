"""A sentence with its number on one line: as many of its words as there is room for, in quotation marks."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.strings.quotation import quoted
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, painted_text, set_tool_tip


class QuoteLine(PlainLabel):
    """The whole sentence is its text, for assistive technology; where it is cut, the pointer shows all of it."""

    def __init__(self, number: int, sentence: str, parent: QWidget | None = None) -> None:
        self._number, self._sentence = number, sentence
        super().__init__(numbered_quote(number, sentence), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of it to the pointer, where it is cut."""
        super().resizeEvent(event)
        set_tool_tip(self, self.text() if self.shown_text != self.text() else "")

    @property
    def shown_text(self) -> str:
        """What is painted."""
        return fitting_quote(self._number, self._sentence, self.fontMetrics(), self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), alignment | Qt.TextFlag.TextSingleLine, painted_text(self.shown_text))


def numbered_quote(number: int, sentence: str) -> str:
    """A sentence behind its number."""
    return _("{number}  {quote}").format(number=number, quote=quoted(sentence))


def fitting_quote(number: int, sentence: str, metrics: QFontMetrics, width: int) -> str:
    """The same in so many px, cut after a word, and inside one where even the first does not fit."""
    whole = numbered_quote(number, sentence)
    if metrics.horizontalAdvance(whole) <= width:
        return whole
    around = metrics.horizontalAdvance(numbered_quote(number, "") + "”")
    cut = metrics.elidedText(" ".join(sentence.split()), Qt.TextElideMode.ElideRight, max(width - around, 0))
    words = cut.removesuffix("…").rpartition(" ")[0].rstrip(" ,;:–—")
    return numbered_quote(number, f"{words}…" if words else cut)
