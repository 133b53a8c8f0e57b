"""The field in which a lesson's source is typed: lines with numbers, the current line, and remarks underlined."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from media_literacy.diagnostics import Diagnostic, Severity
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.theme.look import Look
from media_literacy.ui.workshop.remark_signs import draw_remark_sign

_DELAY_MILLISECONDS = 25


@dataclass(slots=True)
class _Shown:
    """A remark where it stands by now: the cursor moves along with the edits."""

    remark: Diagnostic
    cursor: QTextCursor


class SourceText(QPlainTextEdit):
    """The source as typed. `settled` comes a moment after the caret moved, once for many moves."""

    settled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: list[_Shown] = []
        self._numbers = _Numbers(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MILLISECONDS)
        self._delay.timeout.connect(self.settled)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setCenterOnScroll(False)
        self.setCursorWidth(2)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.updateRequest.connect(self._on_update_request)
        self.blockCountChanged.connect(self._make_room)
        self.show_look(look)

    def use_document(self, document: QTextDocument) -> None:
        """Edit another document, whose layout is that of plain text."""
        self._shown = []
        self.setDocument(document)
        self._dress_document()
        self._make_room()
        self._mark_lines()

    def show_remarks(self, remarks: Sequence[tuple[Diagnostic, int, int]]) -> None:
        """Underline other stretches of the document, each for its remark, from position to position."""
        self._shown = []
        for remark, start, end in remarks:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._shown.append(_Shown(remark, cursor))
        self._mark_lines()
        self._numbers.update()

    def remarks(self) -> list[tuple[Diagnostic, int, int]]:
        """The remarks with the stretches where they stand by now, in the order of the text."""
        found = [(one.remark, one.cursor.selectionStart(), one.cursor.selectionEnd()) for one in self._shown]
        return sorted(found, key=lambda one: one[1:])

    def remark_at(self, position: int) -> Diagnostic | None:
        """The remark on the text at a position, the narrowest of several; else the first one in the line."""
        found = self.remarks()
        around = [one for one in found if one[1] <= position <= one[2]]
        if around:
            return min(around, key=lambda one: (one[2] - one[1], one[0].severity is not Severity.ERROR))[0]
        block = self.document().findBlock(position)
        within = range(block.position(), block.position() + block.length())
        return next((remark for remark, start, _end in found if start in within), None)

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self._look = look
        theme, scale = look.theme, look.scale
        size = scale.font(Role.NOTE).pixelSize()
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.paper}; color: {theme.ink}; font-size: {size}px; border: none;"
            f" selection-background-color: {theme.selected}; selection-color: {theme.ink}; }}"
        )
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("soft"))
        self.setPalette(palette)
        self._dress_document()
        self._make_room()
        self._mark_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers keep to their side."""
        super().resizeEvent(event)
        self._place_numbers()

    def numbers_width(self) -> int:
        """The room for line numbers and signs."""
        digits = max(3, len(str(max(1, self.blockCount()))))
        return round(self.fontMetrics().horizontalAdvance("0") * digits + self._look.scale.px(34))

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Numbers and signs of the lines in sight."""
        theme, scale = self._look.theme, self._look.scale
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), theme.colour("bar"))
        painter.setFont(scale.font(Role.SMALL))
        signs = self._signs_of_lines()
        current = self.textCursor().blockNumber()
        width, height = self._numbers.width(), self.fontMetrics().height()
        block, side = self.firstVisibleBlock(), scale.px(11)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            bottom = top + self.blockBoundingRect(block).height()
            if block.isVisible() and bottom >= event.rect().top():
                number = block.blockNumber()
                painter.setPen(theme.colour("ink" if number == current else "soft"))
                box = QRect(0, round(top), round(width - scale.px(8)), height)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
                if number in signs:
                    place = QRectF(scale.px(5), top + (height - side) / 2, side, side)
                    draw_remark_sign(painter, signs[number], place, theme)
            block, top = block.next(), bottom
        painter.end()

    def _signs_of_lines(self) -> dict[int, Severity]:
        signs: dict[int, Severity] = {}
        for remark, start, _end in self.remarks():
            number = self.document().findBlock(start).blockNumber()
            if signs.get(number) is not Severity.ERROR:
                signs[number] = remark.severity
        return signs

    def _on_caret_moved(self) -> None:
        self._mark_lines()
        self._numbers.update()
        self._delay.start()

    def _mark_lines(self) -> None:
        """The ground of the current line, and the underlines."""
        line = QTextEdit.ExtraSelection()
        made: QTextCharFormat = line.format  # pyright: ignore[reportAttributeAccessIssue]
        made.setBackground(self._look.theme.colour("hover"))
        made.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor = self.textCursor()
        cursor.clearSelection()
        line.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
        self.setExtraSelections([line, *(self._underline(one) for one in self._shown)])

    def _underline(self, one: _Shown) -> QTextEdit.ExtraSelection:
        is_error = one.remark.severity is Severity.ERROR
        selection = QTextEdit.ExtraSelection()
        made: QTextCharFormat = selection.format  # pyright: ignore[reportAttributeAccessIssue]
        wave, dots = QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DotLine
        made.setUnderlineStyle(wave if is_error else dots)
        colour: QColor = self._look.theme.colour("missed" if is_error else "check")
        made.setUnderlineColor(colour)
        selection.cursor = one.cursor  # pyright: ignore[reportAttributeAccessIssue]
        return selection

    def _dress_document(self) -> None:
        self.ensurePolished()
        self.document().setDefaultFont(self.font())
        self.document().setDocumentMargin(self._look.scale.px(6))
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)

    def _make_room(self) -> None:
        width = self.numbers_width()
        left, right = (0, width) if self.isRightToLeft() else (width, 0)
        self.setViewportMargins(left, 0, right, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inside, width = self.contentsRect(), self.numbers_width()
        x = inside.right() + 1 - width if self.isRightToLeft() else inside.left()
        self._numbers.setGeometry(x, inside.top(), width, inside.height())

    def _on_update_request(self, rect: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())


class _Numbers(QWidget):
    """The margin of the lines, painted by the field that knows where they are."""

    def __init__(self, source: SourceText) -> None:
        super().__init__(source)
        self._source = source

    def sizeHint(self) -> QSize:
        """As wide as the numbers."""
        return QSize(self._source.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The numbers in sight."""
        self._source.paint_numbers(event)

    def place_of_line(self, number: int) -> QPoint:
        """The middle of a line's sign."""
        block = self._source.document().findBlockByNumber(number)
        box = self._source.blockBoundingGeometry(block).translated(self._source.contentOffset())
        return QPoint(12, round(box.top()) + 8)
